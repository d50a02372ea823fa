package jobshare.profile.bulk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import jobshare.kit.problem.FieldError;
import jobshare.profile.table.Keys;

/**
 * Where in the file a unique value was first. The first row counts and the later ones are refused, whatever became of the first: which of
 * them is right, only the file's owner knows. Values are kept as 64-bit hashes, in a table that is probed one place after the other: 24
 * bytes a value at most. Of 100,000 rows the odds that two differ and yet share one are below one in a hundred million.
 */
final class FirstLines {

    private static final int SMALLEST = 1 << 10;

    private final List<String> fields;
    private long[] hashes = new long[SMALLEST];
    private int[] lines = new int[SMALLEST]; // 0: free
    private int size;

    FirstLines(List<String> fields) {
        this.fields = fields;
    }

    /** Remembers what is unique in the row, and says what of it was there before. */
    List<FieldError> remember(long line, ObjectNode row) {
        var errors = new ArrayList<FieldError>();
        for (var field : fields) {
            Keys.text(row, field).ifPresent(value -> {
                var before = put(hash(field + "=" + value), (int) line);
                if (before != 0) {
                    errors.add(new FieldError("/" + field, "is the same as on line " + before
                            + "; a file names each once. The row on line " + before + " counts, this one was passed over."));
                }
            });
        }
        return errors;
    }

    /** The line that was there before, else 0. */
    private int put(long hash, int line) {
        var place = place(hash);
        if (lines[place] == 0) {
            hashes[place] = hash;
            lines[place] = line;
            if (++size > lines.length / 2) {
                grow();
            }
            return 0;
        }
        return lines[place];
    }

    private int place(long hash) {
        var place = (int) hash & lines.length - 1;
        while (lines[place] != 0 && hashes[place] != hash) {
            place = place + 1 & lines.length - 1;
        }
        return place;
    }

    private void grow() {
        var oldHashes = hashes;
        var oldLines = lines;
        hashes = new long[2 * oldHashes.length];
        lines = new int[2 * oldLines.length];
        for (var i = 0; i < oldLines.length; i++) {
            if (oldLines[i] != 0) {
                var place = place(oldHashes[i]);
                hashes[place] = oldHashes[i];
                lines[place] = oldLines[i];
            }
        }
    }

    /** FNV-1a with 64 bits, mixed at the end. */
    private static long hash(String text) {
        var hash = 0xcbf29ce484222325L;
        for (var i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash ^= hash >>> 32;
        hash *= 0xd6e8feb86659fd93L;
        return hash ^ hash >>> 32;
    }
}
