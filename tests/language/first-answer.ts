import { setImmediate } from 'node:timers/promises';
import { asante, rivals } from './detectors.ts';

// Run by itself with --expose-gc: prints the heap that a detector holds, in bytes, and the CPU until its first answer, in ms.
const [name = ''] = process.argv.slice(2);
const used = async () => {
  // What arrays held is given back a moment after they are gone.
  for (let time = 0; time < 3; time += 1) {
    globalThis.gc?.();
    await setImmediate();
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};
const load = name === 'asante' ? () => asante() : rivals[name];
if (!load) throw new Error(`no detector ${name}`);
const before = await used();
const cpu = process.cpuUsage();
const detector = await load();
detector('Habari za asubuhi, rafiki yangu! Leo ni siku njema.');
const { user, system } = process.cpuUsage(cpu);
console.log(JSON.stringify([(await used()) - before, (user + system) / 1000]));
