package jobshare.profile.vocabulary;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Fails after a maximum number of bytes. Closing it does not close the underlying stream. */
final class SizeLimitedStream extends FilterInputStream {

    private final long max;
    private long read;

    SizeLimitedStream(InputStream in, long max) {
        super(in);
        this.max = max;
    }

    @Override
    public int read() throws IOException {
        var value = in.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        var bytes = in.read(into, offset, length);
        count(Math.max(bytes, 0));
        return bytes;
    }

    @Override
    public void close() {
        // the zip stream is still in use
    }

    private void count(int bytes) throws IOException {
        read += bytes;
        if (read > max) {
            throw new IOException("a file in it is larger than " + max + " bytes");
        }
    }
}
