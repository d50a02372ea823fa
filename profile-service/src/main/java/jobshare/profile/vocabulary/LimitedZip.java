package jobshare.profile.vocabulary;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;
import jobshare.profile.job.ImportSettings;
import jobshare.profile.job.UnreadableFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of a zip one after the other. Fails if their number or their size exceeds a limit, also that of files which are skipped,
 * so that a small zip cannot unpack to a huge one.
 */
final class LimitedZip extends InputStream {

    /** The first bytes may compress extremely well. */
    private static final long MIN_BYTES_FOR_RATIO = 1 << 20;

    /** The end of central directory record: its signature, its length, and its length with the longest comment. */
    private static final int END_SIGNATURE = 0x504B0506;
    private static final int END_LENGTH = 22;
    private static final int MAX_END_LENGTH = END_LENGTH + 0xFFFF;

    private final ImportSettings limits;
    private final PackedStream packed;
    private final ZipInputStream zip;
    private final byte[] skipped = new byte[1 << 13];
    private int entries;
    private long fileBytes;
    private long bytes;

    LimitedZip(InputStream in, ImportSettings limits) {
        this.limits = limits;
        this.packed = new PackedStream(in);
        this.zip = new ZipInputStream(packed, StandardCharsets.UTF_8);
    }

    /**
     * Checks that the file has the record with which each zip ends, so that a truncated upload is refused at once.
     *
     * @throws UnreadableFile if it has none
     */
    static void requireComplete(Path zip) throws IOException {
        try (var file = FileChannel.open(zip)) {
            var tail = ByteBuffer.allocate((int) Math.min(file.size(), MAX_END_LENGTH));
            file.position(file.size() - tail.capacity());
            while (tail.hasRemaining() && file.read(tail) >= 0) {
                // until the tail is complete
            }
            for (int i = tail.capacity() - END_LENGTH; i >= 0; i--) {
                if (tail.getInt(i) == END_SIGNATURE) {
                    return;
                }
            }
        }
        throw new UnreadableFile("The file is not a complete zip. Send it as you downloaded it from the ESCO portal.");
    }

    /**
     * Skips the rest of the current file and opens the next one.
     *
     * @return its path; null at the end, or if the zip is an empty stream
     * @throws UnreadableFile if the stream is not a zip, or exceeds a limit
     */
    @Nullable
    String nextFile() throws IOException {
        while (entries > 0 && read(skipped, 0, skipped.length) >= 0) {
            // counted
        }
        var entry = zip.getNextEntry();
        if (entry == null) {
            if (entries == 0 && packed.bytes > 0) {
                throw new UnreadableFile("The file is not a zip. Send it as you downloaded it from the ESCO portal.");
            }
            return null;
        }
        if (++entries > limits.maxZipEntries()) {
            throw new UnreadableFile("The zip has more than " + limits.maxZipEntries() + " entries.");
        }
        fileBytes = 0;
        return entry.getName();
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        var count = zip.read(into, offset, length);
        if (count > 0) {
            count(count);
        }
        return count;
    }

    private void count(int more) {
        fileBytes += more;
        bytes += more;
        if (fileBytes > limits.maxZipEntryBytes()) {
            throw new UnreadableFile("A file in the zip is larger than " + limits.maxZipEntryBytes() + " bytes.");
        }
        if (bytes > limits.maxZipBytes()) {
            throw new UnreadableFile("The files in the zip are larger than " + limits.maxZipBytes() + " bytes together.");
        }
        if (bytes > MIN_BYTES_FOR_RATIO && bytes / limits.maxZipRatio() > packed.bytes) {
            throw new UnreadableFile("The files in the zip are more than " + limits.maxZipRatio()
                    + " times as large as the zip. Send it as you downloaded it from the ESCO portal.");
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts the compressed bytes. */
    private static final class PackedStream extends FilterInputStream {

        private long bytes;

        PackedStream(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var value = in.read();
            bytes += value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var count = in.read(into, offset, length);
            bytes += Math.max(0, count);
            return count;
        }
    }
}
