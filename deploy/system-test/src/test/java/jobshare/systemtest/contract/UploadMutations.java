package jobshare.systemtest.contract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All that can be wrong with an uploaded file. */
final class UploadMutations {

    private UploadMutations() {
    }

    /** @param call a request without a body */
    static List<Mutation> of(Operation operation, Api.Call call) {
        var right = Upload.of(operation);
        var mutations = new ArrayList<>(List.of(
                new Mutation("no body", call, true),
                new Mutation("an empty form", call.body(Upload.type(), "--" + Upload.BOUNDARY + "--\r\n"), true),
                new Mutation("a form that ends early",
                        call.body(Upload.type(), "--" + Upload.BOUNDARY + "\r\nContent-Disposition: form-data"), true),
                new Mutation("a form without a boundary", call.body("multipart/form-data", right.body()), true),
                bad("a field that is unknown", call, right.as("unknown")),
                bad("an empty file", call, right.holding(new byte[0])),
                bad("what is no such file", call, right.holding("text".getBytes(StandardCharsets.UTF_8))),
                new Mutation("JSON", call.body("application/json", "{}"), true)));
        mutations.addAll(switch (operation.id()) {
            case "importVocabulary" -> List.of(bad("the wrong zip", call, right.as("relations")),
                    bad("half a zip", call, right.holding(Arrays.copyOf(right.file(), right.file().length / 2))));
            case "startImport" -> List.of(
                    bad("UTF-16", call, right.holding(new String(right.file(), StandardCharsets.UTF_8)
                            .getBytes(StandardCharsets.UTF_16))),
                    bad("a zip", call, right.holding(Upload.shippedVocabulary().file())),
                    bad("an unknown column", call, right.holding("kind,salary\r\n".getBytes(StandardCharsets.UTF_8))),
                    bad("of nothing known", call, right.with("of", "THINGS")),
                    bad("of too much", call, right.with("of", "x".repeat(70_000))),
                    bad("an unknown format", call, right.with("format", "XML")),
                    bad("dryRun that is neither", call, right.with("dryRun", "perhaps")));
            default -> List.<Mutation>of();
        });
        return mutations;
    }

    private static Mutation bad(String name, Api.Call call, Upload upload) {
        return new Mutation(name, call.body(Upload.type(), upload.body()), true);
    }
}
