// The peer: yauzl, one entry after another, its stream ended as soon as 8 KB have come.
import yauzl from 'yauzl';

const head = 8192;

function firstBytes(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<number> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      let got = 0;
      stream.on('data', (chunk: Buffer) => {
        got += chunk.length;
        if (got < head) return;
        stream.destroy();
        resolve(got);
      });
      stream.on('end', () => resolve(got));
      stream.on('error', reject);
    });
  });
}

const start = performance.now();
const zip = await new Promise<yauzl.ZipFile>((resolve, reject) =>
  yauzl.open(process.argv[2] ?? '', { lazyEntries: true, autoClose: false }, (error, opened) =>
    error ? reject(error) : resolve(opened),
  ),
);
let entries = 0;
await new Promise<void>((resolve, reject) => {
  zip.on('entry', (entry: yauzl.Entry) => {
    entries++;
    firstBytes(zip, entry).then(() => zip.readEntry(), reject);
  });
  zip.on('end', resolve);
  zip.on('error', reject);
  zip.readEntry();
});
zip.close();
console.log(JSON.stringify({ ms: performance.now() - start, entries }));
