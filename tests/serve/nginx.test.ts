import { describe } from 'vitest';
import { testAnswers } from './answers.ts';
import { findNginx, serveWithNginx } from './nginx.ts';
import { notRun } from './not-run.ts';

const nginx = findNginx();

describe('nginx with scripts/serve/nginx.conf', () => {
  if (!nginx) {
    notRun('what nginx answers', 'it is not installed (apt-get install nginx)');
    return;
  }
  if (nginx.brotli === undefined) {
    const module = 'libnginx-mod-http-brotli-static';
    notRun('the Brotli forms that nginx sends', `no module for it (apt-get install ${module})`);
  }
  testAnswers({
    start: (folder, base) => serveWithNginx(nginx, folder, base),
    best: nginx.brotli === undefined ? 'gzip' : 'br',
  });
});
