package jobshare.systemtest.contract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jobshare.systemtest.contract.Operation.Parameter;

/** All that can be wrong with the address and the headers of a request, one thing at a time. */
final class AddressMutations {

    private static final int LONG = 600;

    private final Operation operation;
    private final Api.Call call;
    private final List<Mutation> mutations = new ArrayList<>();

    /** @param call a request that is right */
    AddressMutations(Operation operation, Api.Call call) {
        this.operation = operation;
        this.call = call;
    }

    List<Mutation> all() {
        operation.parameters("path").forEach(this::path);
        operation.parameters("query").forEach(this::query);
        operation.parameters("header").forEach(header -> {
            if (header.name().equals("If-Match")) {
                mutations.add(new Mutation("If-Match that is no ETag", call.with("If-Match", "no etag"), true));
                mutations.add(new Mutation("If-Match that is stale", call.with("If-Match", "\"99999999999999999999\""), true));
            }
        });
        if (operation.method().equals("GET")) {
            mutations.add(new Mutation("a picture asked for", call.with("Accept", "image/png"), false));
            mutations.add(new Mutation("Accept that is none", call.with("Accept", "what?"), false));
        }
        return mutations;
    }

    private void path(Parameter parameter) {
        var bad = new LinkedHashMap<String, String>();
        bad.put("no UUID", "not-a-uuid");
        bad.put("short", "0192f3c4-5d6e-7a8b-9c0d");
        bad.put("long", "a".repeat(LONG));
        bad.put("U+0000", "%00");
        bad.put("no UTF-8", "%C3%28");
        bad.put("a quote", "'%20or%201=1--");
        bad.forEach((name, value) -> mutations
                .add(new Mutation("path " + parameter.name() + " " + name, call.to(changed(parameter, value)), true)));
        var unknown = changed(parameter, "ffffffff-ffff-4fff-bfff-ffffffffffff");
        mutations.add(new Mutation("path " + parameter.name() + " of nothing", call.to(unknown), true));
    }

    /** The address with another value where the parameter stands. */
    private String changed(Parameter parameter, String value) {
        var names = operation.path().split("/");
        var parts = call.target().split("\\?")[0].split("/");
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
                        call.to(call.target().split("\\?")[0] + "?" + parameter.name() + "=" + value), mustFail)));
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
