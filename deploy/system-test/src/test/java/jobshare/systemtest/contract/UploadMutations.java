package jobshare.systemtest.contract;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** All that can be wrong with an uploaded file. */
final class UploadMutations {

    private UploadMutations() {
    }

    /** @param call a request without a body */
    static List<Mutation> of(Api.Call call) {
        var zip = Upload.shippedVocabulary();
        return List.of(
                new Mutation("no body", call, true),
                new Mutation("an empty form", call.body(Upload.type(), "--" + Upload.BOUNDARY + "--\r\n"), true),
                new Mutation("a form that ends early",
                        call.body(Upload.type(), "--" + Upload.BOUNDARY + "\r\nContent-Disposition: form-data"), true),
                new Mutation("a form without a boundary", call.body("multipart/form-data", zip.body()), true),
                new Mutation("a field that is unknown", call.body(Upload.type(), new Upload("unknown", zip.file()).body()), true),
                new Mutation("the wrong zip", call.body(Upload.type(), new Upload("relations", zip.file()).body()), true),
                new Mutation("an empty file", call.body(Upload.type(), new Upload("classification", new byte[0]).body()), true),
                new Mutation("no zip",
                        call.body(Upload.type(), new Upload("classification", "text".getBytes(StandardCharsets.UTF_8)).body()),
                        true),
                new Mutation("half a zip", call.body(Upload.type(), new Upload("classification",
                        Arrays.copyOf(zip.file(), zip.file().length / 2)).body()), true),
                new Mutation("JSON", call.body("application/json", "{}"), true));
    }
}
