/** A ticket for one panel, which also names the frame of the tab that opened it: 0 is the page itself. */
export const newTicket = (frame: number): string => `${crypto.randomUUID()}.${frame}`;

/** The frame of the tab that gave this ticket out. */
export const frameOf = (ticket: string): number => Number(ticket.split('.')[1] ?? 0);

/** What every ticket looks like. */
export const ticketLook = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(\.\d{1,16})?$/;
