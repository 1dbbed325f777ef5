import { expect, test } from 'vitest';
import { siteAtRisk } from '../../../utils/page/site-among.ts';
import { sites } from '../../../utils/sites/index.ts';

test.each(['www.linkedin.com', 'linkedin.com', 'de.linkedin.com', 'm.www.linkedin.com'])(
  '%s is turned on only after the plain warning',
  (host) => {
    expect(siteAtRisk(sites, host)?.name).toBe('linkedin');
  },
);

test.each(['x.com', 'notlinkedin.com', 'linkedin.com.example', 'www.linkedin.example'])(
  '%s needs none',
  (host) => {
    expect(siteAtRisk(sites, host)).toBeUndefined();
  },
);
