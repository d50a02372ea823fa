package jobshare.systemtest.contract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jobshare.local.client.MultipartForm;
import jobshare.systemtest.ApiRequest;

/** Invalid uploads of a file. */
final class UploadMutations {

    private UploadMutations() {
    }

    /** @param request a request without a body */
    static List<Mutation> of(Operation operation, ApiRequest request) {
        var right = Upload.of(operation);
        var mutations = new ArrayList<>(List.of(new Mutation("no body", request, true),
                new Mutation("an empty form", request.body(MultipartForm.TYPE, MultipartForm.END), true),
                new Mutation("a truncated form",
                        request.body(MultipartForm.TYPE, "--" + MultipartForm.BOUNDARY + "\r\nContent-Disposition: form-data"),
                        true),
                new Mutation("a form without a boundary", request.body("multipart/form-data", right.body()), true),
                bad("an unknown field", request, right.as("unknown")), bad("an empty file", request, right.holding(new byte[0])),
                bad("a file in another format", request, right.holding("text".getBytes(StandardCharsets.UTF_8))),
                new Mutation("JSON", request.body("application/json", "{}"), true)));
        mutations.addAll(switch (operation.id()) {
            case "createVocabularyImport" -> List.of(bad("the wrong zip", request, right.as("relations")),
                    bad("half a zip", request, right.holding(Arrays.copyOf(right.file(), right.file().length / 2))));
            case "createImport" -> List.of(
                    bad("UTF-16", request,
                            right.holding(new String(right.file(), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16))),
                    bad("a zip", request, right.holding(Upload.shippedVocabulary().file())),
                    bad("an unknown column", request, right.holding("kind,salary\r\n".getBytes(StandardCharsets.UTF_8))),
                    bad("an unknown kind", request, right.with("kind", "THINGS")),
                    bad("a too long kind", request, right.with("kind", "x".repeat(70_000))),
                    bad("an unknown format", request, right.with("format", "XML")),
                    bad("dryRun is neither true nor false", request, right.with("dryRun", "perhaps")));
            default -> List.<Mutation>of();
        });
        return mutations;
    }

    private static Mutation bad(String name, ApiRequest request, Upload upload) {
        return new Mutation(name, request.body(MultipartForm.TYPE, upload.body()), true);
    }
}
