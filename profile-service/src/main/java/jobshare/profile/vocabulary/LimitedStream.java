package jobshare.profile.vocabulary;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends with an error when more bytes come than allowed. Closing it leaves what it reads from open. */
final class LimitedStream extends FilterInputStream {

    private final long most;
    private long read;

    LimitedStream(InputStream in, long most) {
        super(in);
        this.most = most;
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
        // the zip around it goes on
    }

    private void count(int bytes) throws IOException {
        read += bytes;
        if (read > most) {
            throw new IOException("a file in it unpacks to more than " + most + " bytes");
        }
    }
}
