package jobshare.local.demo;

import java.util.Map;

/** A form with a file in it, as a browser sends it; the same one every time, so that its Idempotency-Key is. */
record Form(String text) {

    private static final String BOUNDARY = "----demo-programme";
    static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    static Form of(Map<String, Object> fields, String csv) {
        var text = new StringBuilder();
        fields.forEach((name, value) -> text.append(part("name=\"" + name + "\"", value.toString())));
        return new Form(
                text.append(part("name=\"file\"; filename=\"people.csv\"", csv)).append("--" + BOUNDARY + "--\r\n").toString());
    }

    private static String part(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + name + "\r\n\r\n" + value + "\r\n";
    }
}
