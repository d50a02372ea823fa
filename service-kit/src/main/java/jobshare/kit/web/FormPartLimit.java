package jobshare.kit.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import jobshare.kit.problem.Problems;

/**
 * Passes on a multipart form, and fails if it has too many parts, or the headers of a part are too long. The parser that reads it would
 * keep all of them in memory.
 */
final class FormPartLimit extends FilterInputStream {

    private static final byte[] END_OF_HEADERS = {'\r', '\n', '\r', '\n'};

    private final byte[] boundary;
    private final int maxParts;
    private final int maxHeaderBytes;
    /** The first boundary may stand at the start of the form, without a line end before it. */
    private int matched = 2;
    private int parts;
    private boolean isInHeaders;
    private int headerBytes;
    private int matchedEnd;

    FormPartLimit(InputStream in, String boundary, int maxParts, int maxHeaderBytes) {
        super(in);
        this.boundary = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        this.maxParts = maxParts;
        this.maxHeaderBytes = maxHeaderBytes;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        var count = in.read(into, offset, length);
        for (var i = offset; i < offset + count; i++) {
            if (isInHeaders) {
                readHeader(into[i]);
            } else {
                readContent(into[i]);
            }
        }
        return count;
    }

    private void readContent(byte next) {
        while (matched > 0 && next != boundary[matched]) {
            matched = restart(matched);
        }
        if (next == boundary[matched] && ++matched == boundary.length) {
            matched = 0;
            isInHeaders = true;
            headerBytes = 0;
            matchedEnd = 0;
            if (++parts > maxParts + 1) { // the last boundary ends the form
                throw Problems.invalid("", "The form has more than " + maxParts + " parts.");
            }
        }
    }

    /** The length of the longest start of the boundary that also ends its first bytes. */
    private int restart(int length) {
        for (var shorter = length - 1; shorter > 0; shorter--) {
            if (startsAgain(length, shorter)) {
                return shorter;
            }
        }
        return 0;
    }

    private boolean startsAgain(int length, int shorter) {
        for (var i = 0; i < shorter; i++) {
            if (boundary[i] != boundary[length - shorter + i]) {
                return false;
            }
        }
        return true;
    }

    private void readHeader(byte next) {
        matchedEnd = next == END_OF_HEADERS[matchedEnd] ? matchedEnd + 1 : next == '\r' ? 1 : 0;
        if (matchedEnd == END_OF_HEADERS.length) {
            isInHeaders = false;
        } else if (++headerBytes > maxHeaderBytes) {
            throw Problems.invalid("", "The headers of a part of the form are longer than " + maxHeaderBytes + " bytes.");
        }
    }
}
