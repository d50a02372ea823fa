package jobshare.local.demo;

import java.util.Map;

/** A multipart form with a file. Equal forms have equal text, and so the same Idempotency-Key. */
record MultipartForm(String text) {

    private static final String BOUNDARY = "----demo-data";
    static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    static MultipartForm of(Map<String, Object> fields, String csv) {
        var text = new StringBuilder();
        fields.forEach((name, value) -> text.append(part("name=\"" + name + "\"", value.toString())));
        return new MultipartForm(
                text.append(part("name=\"file\"; filename=\"people.csv\"", csv)).append("--" + BOUNDARY + "--\r\n").toString());
    }

    private static String part(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + name + "\r\n\r\n" + value + "\r\n";
    }
}
