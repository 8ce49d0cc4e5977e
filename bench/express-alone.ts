import { generateKeyPairSync } from 'node:crypto';
import express from 'express';
import jwt from 'jsonwebtoken';

/**
 * A server of its own that does with a request what no server can leave out: it reads its JSON, checks
 * its bearer token and answers. Nothing is validated, judged, sealed or kept. It prints its token and
 * its address and runs until it is stopped.
 */
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const algorithm = 'ES256';
const token = jwt.sign({ sub: 'somebody' }, privateKey, { algorithm, expiresIn: '1h' });

const app = express();
app.use(express.json());
app.post('/matters/:matterId/steps/:step', (req, res) => {
  const [, presented = ''] = (req.get('Authorization') ?? '').split(' ');
  const { sub } = jwt.verify(presented, publicKey, { algorithms: [algorithm] });
  const body = req.body as object;
  res
    .set('ETag', '"1"')
    .json({ by: sub, matterId: req.params.matterId, fields: Object.keys(body) });
});

const server = app.listen(0, '127.0.0.1', () => {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  process.stdout.write(`http://127.0.0.1:${port} ${token}\n`);
});
