/** Microsoft's client writes each request as text and takes several times as long over the largest ones. */
jest.setTimeout(120_000);
