package jobshare.profile.bulk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import jobshare.kit.rejection.FieldError;
import jobshare.profile.table.RowKeys;

/**
 * Finds rows that repeat a unique value of an earlier row. The first row is imported and later ones are rejected, whether or not
 * the first succeeds: only the owner of the file knows which one is right. Values are stored as 64-bit hashes in a table with
 * linear probing, at most 24 bytes each. With 100,000 rows the probability of a collision is below one in a hundred million.
 */
final class DuplicateKeys {

    private static final int INITIAL_SIZE = 1 << 10;

    private final List<String> fields;
    private long[] hashes = new long[INITIAL_SIZE];
    private int[] lines = new int[INITIAL_SIZE]; // 0 marks a free slot
    private int size;

    DuplicateKeys(List<String> fields) {
        this.fields = fields;
    }

    /** Adds the unique values of a row, and returns an error for each that occurred before. */
    List<FieldError> add(long line, ObjectNode row) {
        var errors = new ArrayList<FieldError>();
        for (var field : fields) {
            RowKeys.text(row, field).ifPresent(value -> {
                var before = put(hash(field + "=" + value), (int) line);
                if (before != 0) {
                    errors.add(new FieldError("/" + field,
                            "repeats the value on line " + before + ". The import uses line " + before + " and skips this row."));
                }
            });
        }
        return errors;
    }

    /** @return the line with the same hash; 0 if there is none */
    private int put(long hash, int line) {
        var slot = slot(hash);
        if (lines[slot] == 0) {
            hashes[slot] = hash;
            lines[slot] = line;
            if (++size > lines.length / 2) {
                grow();
            }
            return 0;
        }
        return lines[slot];
    }

    private int slot(long hash) {
        var slot = (int) hash & lines.length - 1;
        while (lines[slot] != 0 && hashes[slot] != hash) {
            slot = slot + 1 & lines.length - 1;
        }
        return slot;
    }

    private void grow() {
        var oldHashes = hashes;
        var oldLines = lines;
        hashes = new long[2 * oldHashes.length];
        lines = new int[2 * oldLines.length];
        for (var i = 0; i < oldLines.length; i++) {
            if (oldLines[i] != 0) {
                var slot = slot(oldHashes[i]);
                hashes[slot] = oldHashes[i];
                lines[slot] = oldLines[i];
            }
        }
    }

    /** FNV-1a with 64 bits and a final mix. */
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
