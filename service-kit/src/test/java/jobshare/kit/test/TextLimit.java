package jobshare.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.OptionalLong;

/** The length that a JSON schema allows for a text. */
final class TextLimit {

    /** Texts of a fixed form, with the length of the longest; the year of a date may have ten digits. */
    private static final Map<String, Long> FORMATS = Map.of("uuid", 36L, "date", 17L, "date-time", 64L, "time", 32L, "binary",
            0L);

    /** What OpenAPI makes of @NotBlank. Other patterns match the whole text. */
    private static final String NOT_BLANK = "\\S";
    private static final long UNLIMITED = Long.MAX_VALUE;

    private final String pattern;
    private int at;

    private TextLimit(String pattern) {
        this.pattern = pattern;
    }

    /** Returns the maximum length in UTF-16 units, by maxLength, enum, format or pattern; empty if there is none. */
    static OptionalLong of(JsonNode schema) {
        if (schema.has("maxLength")) {
            return OptionalLong.of(schema.get("maxLength").asLong());
        }
        if (schema.has("enum") || schema.has("const")) {
            return OptionalLong.of(0);
        }
        var format = FORMATS.get(schema.path("format").asText());
        if (format != null) {
            return OptionalLong.of(format);
        }
        var pattern = schema.path("pattern").asText();
        return pattern.isEmpty() || pattern.equals(NOT_BLANK) ? OptionalLong.empty() : ofPattern(pattern);
    }

    /** Returns the length of the longest text that matches a regular expression; empty if there is none. */
    static OptionalLong ofPattern(String pattern) {
        var length = new TextLimit(pattern).alternatives();
        return length == UNLIMITED ? OptionalLong.empty() : OptionalLong.of(length);
    }

    private long alternatives() {
        long longest = sequence();
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            longest = Math.max(longest, sequence());
        }
        return longest;
    }

    private long sequence() {
        long length = 0;
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            var atom = atom();
            var times = quantifier();
            var part = atom == 0 || times == 0 ? 0 : atom == UNLIMITED || times == UNLIMITED ? UNLIMITED : atom * times;
            length = length == UNLIMITED || part == UNLIMITED ? UNLIMITED : length + part;
        }
        return length;
    }

    private long atom() {
        var c = pattern.charAt(at++);
        return switch (c) {
            case '^', '$' -> 0;
            case '\\' -> {
                at++;
                yield 1;
            }
            case '[' -> characterClass();
            case '(' -> group();
            default -> 1;
        };
    }

    private long characterClass() {
        // a bracket directly after the start is a character
        at += pattern.startsWith("^]", at) ? 2 : pattern.startsWith("]", at) ? 1 : 0;
        while (pattern.charAt(at) != ']') {
            at += pattern.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
        // a character outside of the basic plane has two units
        return 2;
    }

    private long group() {
        var consumes = true;
        if (pattern.startsWith("?", at)) {
            var end = at + 1;
            while (Character.isLetter(pattern.charAt(end)) || "<!=".indexOf(pattern.charAt(end)) >= 0) {
                end++;
            }
            // lookaround and flags match no characters, unlike a group without a number or with a name
            consumes = ":>".indexOf(pattern.charAt(end)) >= 0;
            at = consumes ? end + 1 : end;
        }
        var length = alternatives();
        at++;
        return consumes ? length : 0;
    }

    private long quantifier() {
        if (at == pattern.length()) {
            return 1;
        }
        var times = switch (pattern.charAt(at)) {
            case '?' -> 1L;
            case '*', '+' -> UNLIMITED;
            case '{' -> {
                var end = pattern.indexOf('}', at);
                var bounds = pattern.substring(at + 1, end).split(",", -1);
                at = end;
                yield bounds[bounds.length - 1].isEmpty() ? UNLIMITED : Long.parseLong(bounds[bounds.length - 1]);
            }
            default -> {
                at--;
                yield 1L;
            }
        };
        at++;
        // a reluctant or possessive quantifier
        if (at < pattern.length() && times != 1 && "?+".indexOf(pattern.charAt(at)) >= 0) {
            at++;
        }
        return times;
    }
}
