package jobshare.systemtest.contract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jobshare.systemtest.ApiRequest;
import jobshare.systemtest.contract.Operation.Parameter;

/** Changes the path, the query or a header of a valid request, one at a time, so that it is invalid or unusual. */
final class AddressMutations {

    private static final int LONG = 600;

    private final Operation operation;
    private final ApiRequest request;
    private final List<Mutation> mutations = new ArrayList<>();

    /** @param request a valid request */
    AddressMutations(Operation operation, ApiRequest request) {
        this.operation = operation;
        this.request = request;
    }

    List<Mutation> all() {
        operation.parameters("path").forEach(this::path);
        operation.parameters("query").forEach(this::query);
        operation.parameters("header").forEach(header -> {
            if (header.name().equals("If-Match")) {
                mutations.add(new Mutation("If-Match is not an ETag", request.with("If-Match", "no etag"), true));
                mutations.add(new Mutation("If-Match is stale", request.with("If-Match", "\"99999999999999999999\""), true));
            }
        });
        if (operation.method().equals("GET")) {
            mutations.add(new Mutation("Accept asks for a picture", request.with("Accept", "image/png"), false));
            mutations.add(new Mutation("Accept is not a media type", request.with("Accept", "what?"), false));
        }
        return mutations;
    }

    private void path(Parameter parameter) {
        var bad = new LinkedHashMap<String, String>();
        bad.put("is not a UUID", "not-a-uuid");
        bad.put("is too short", "0192f3c4-5d6e-7a8b-9c0d");
        bad.put("is too long", "a".repeat(LONG));
        bad.put("is U+0000", "%00");
        bad.put("is not UTF-8", "%C3%28");
        bad.put("has a quote", "'%20or%201=1--");
        bad.forEach((name, value) -> mutations
                .add(new Mutation("path " + parameter.name() + " " + name, request.to(changed(parameter, value)), true)));
        var unknown = changed(parameter, "ffffffff-ffff-4fff-bfff-ffffffffffff");
        mutations.add(new Mutation("path " + parameter.name() + " is unknown", request.to(unknown), true));
    }

    /** The target with another value of the parameter. */
    private String changed(Parameter parameter, String value) {
        var names = operation.path().split("/");
        var parts = request.target().split("\\?")[0].split("/");
        for (int i = 0; i < names.length; i++) {
            if (names[i].contains("{" + parameter.name() + "}")) {
                parts[i] = names[i].replace("{" + parameter.name() + "}", value);
            }
        }
        return String.join("/", parts);
    }

    private void query(Parameter parameter) {
        bad(parameter)
                .forEach((value, mustFail) -> mutations.add(new Mutation("query " + parameter.name() + "=" + shortened(value),
                        request.to(request.target().split("\\?")[0] + "?" + parameter.name() + "=" + value), mustFail)));
    }

    private Map<String, Boolean> bad(Parameter parameter) {
        var schema = parameter.schema();
        var bad = new LinkedHashMap<String, Boolean>();
        var open = operation.schemas().type(schema).equals("string") && !schema.has("enum") && !schema.has("format");
        bad.put("%00", true);
        bad.put("%C3%28", false);
        bad.put("%F0%9F%98%80", !open);
        if (schema.path("maxLength").asInt() > 0) {
            bad.put("x".repeat(schema.path("maxLength").asInt() + 1), true);
        } else {
            bad.put("x".repeat(LONG), !open);
        }
        if (parameter.name().equals("cursor")) {
            bad.put("garbage!", true);
            bad.put(encoded("\n\n\n"), true);
            bad.put(encoded("2026-01-01T00:00:00Z\nno-uuid"), true);
            bad.put(encoded("+1000000000-12-31T23:59:59Z\n0192f3c4-5d6e-7a8b-9c0d-1e2f3a4b5c6d"), false);
            bad.put(encoded("-1"), false);
        } else if (parameter.name().matches("updatedSince|since")) {
            bad.put("yesterday", true);
            bad.put("%2B1000000000-12-31T23:59:59Z", false);
            bad.put("-1000000000-01-01T00:00:00Z", false);
        } else if (!open) {
            bad.put("NO_SUCH_WORD", true);
            bad.put("-1", !operation.schemas().type(schema).equals("integer") || schema.has("minimum"));
            bad.put("99999999999999999999", true);
            bad.put("1.5", true);
        }
        return bad;
    }

    private static String encoded(String cursor) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.getBytes(StandardCharsets.UTF_8));
    }

    private static String shortened(String value) {
        return value.length() > 60 ? value.substring(0, 60) + "..." : value;
    }
}
