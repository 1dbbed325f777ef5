import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OwnPost } from '../pages/posts.ts';

const packages = ['wordpress', 'php-cli', 'php-mysql', 'mariadb-server'].concat(
  ['twentytwentythree', 'twentytwentyone'].map((theme) => `wordpress-theme-${theme}`),
);
const program = '/usr/share/wordpress';

/** Puts Debian's packages there when they are missing; false where that cannot be done. */
export function haveWordPress(): boolean {
  const there = () => existsSync(`${program}/wp-load.php`) && existsSync('/usr/sbin/mariadbd');
  if (there() && existsSync(`${program}/wp-content/themes/twentytwentyone`)) return true;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' });
    const wanted = ['install', '-y', '--no-install-recommends', ...packages];
    execFileSync('apt-get', wanted, { env, stdio: 'ignore' });
  } catch {
    return false;
  }
  return there();
}

export interface WordPress {
  /** Where it answers, without a slash at the end. */
  address: string;
  login: { name: string; password: string };
  /** Shows the front page in another theme. */
  wear(theme: string): void;
  /** All comments as the database has them. */
  comments(): { comment_ID: string; comment_parent: string; comment_content: string }[];
  close(): void;
}

const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

async function answers(where: { port: number; host: string } | { path: string }): Promise<void> {
  for (;;) {
    const open = await new Promise<boolean>((done) => {
      const socket = connect(where)
        .on('connect', () => done(true))
        .on('error', () => done(false));
      socket.on('close', () => socket.destroy());
      setTimeout(() => socket.destroy(), 1000).unref();
    });
    if (open) return;
    await new Promise((later) => setTimeout(later, 200));
  }
}

/** Starts a real WordPress with a database of its own in a folder that goes when it is closed. */
export async function serveWordPress(posts: OwnPost[]): Promise<WordPress> {
  const folder = mkdtempSync(join(tmpdir(), 'asante-wordpress-'));
  const data = join(folder, 'data');
  const socket = join(folder, 'database.sock');
  const site = join(folder, 'site');
  const children: ChildProcess[] = [];
  const quiet = { stdio: 'ignore' as const };

  mkdirSync(data);
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  execFileSync(
    'mariadb-install-db',
    [`--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db', ...user],
    quiet,
  );
  children.push(
    spawn(
      '/usr/sbin/mariadbd',
      ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, '--skip-networking', ...user],
      quiet,
    ),
  );
  await answers({ path: socket });

  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  cpSync(program, site, { recursive: true, dereference: true });
  writeFileSync(
    join(site, 'wp-config.php'),
    `<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', '${address}'); define('WP_SITEURL', '${address}');
define('WP_HTTP_BLOCK_EXTERNAL', true); define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISABLE_WP_CRON', true); define('WP_CONTENT_DIR', '${site}/wp-content');
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`,
  );
  const php = (code: string) =>
    execFileSync('php', ['-d', 'error_reporting=0', '-d', 'sendmail_path=/bin/true', '-r', code], {
      cwd: site,
      encoding: 'utf8',
    });
  php(
    `(new mysqli('localhost', 'root', '', '', 0, '${socket}'))->query('CREATE DATABASE wordpress');`,
  );

  const login = { name: 'baker', password: 'kneads-every-morning' };
  writeFileSync(join(folder, 'posts.json'), JSON.stringify(posts));
  php(`define('WP_INSTALLING', true); require 'wp-load.php'; require 'wp-admin/includes/upgrade.php';
wp_install('Baraka Bakery', '${login.name}', 'baker@bread.example', true, '', '${login.password}');`);
  // Comments by strangers, every fourth an answer to the one before it.
  php(`require 'wp-load.php'; $before = 0;
foreach (get_comments(['fields' => 'ids']) as $old) wp_delete_comment($old, true);
foreach (json_decode(file_get_contents('${folder}/posts.json'), true) as $n => $post)
  $before = wp_insert_comment(['comment_post_ID' => 1, 'comment_author' => $post['name'],
    'comment_content' => $post['text'], 'comment_parent' => $n % 4 == 3 ? $before : 0, 'comment_approved' => 1]);
update_option('thread_comments', 1);`);
  children.push(
    spawn('php', ['-d', 'sendmail_path=/bin/true', '-S', `127.0.0.1:${port}`, '-t', site], quiet),
  );
  await answers({ port, host: '127.0.0.1' });

  return {
    address,
    login,
    wear: (theme) => {
      php(`require 'wp-load.php'; switch_theme('${theme}');`);
    },
    comments: () =>
      JSON.parse(php(`require 'wp-load.php'; echo json_encode(get_comments(['order' => 'ASC']));`)),
    close() {
      for (const child of children) child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
