import { describe } from 'vitest';
import { testAnswers } from './answers.ts';
import { hasApache, serveWithApache } from './apache.ts';
import { notRun } from './not-run.ts';

describe('Apache with public/.htaccess', () => {
  if (!hasApache()) {
    notRun('what Apache answers', 'it is not installed (apt-get install apache2)');
    return;
  }
  testAnswers({ start: serveWithApache, best: 'br' });
});
