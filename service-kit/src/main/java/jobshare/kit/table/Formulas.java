package jobshare.kit.table;

import java.util.regex.Pattern;

/**
 * A spreadsheet runs a cell that begins like a formula (OWASP, CSV Injection). An apostrophe before it makes a text of it; reading takes
 * it off again. What begins with apostrophes and then like a formula gets one more, so that each text comes back as it went.
 */
public final class Formulas {

    private static final Pattern HARMFUL = Pattern.compile("'*[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);
    private static final Pattern HARMLESS = Pattern.compile("'+[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);

    private Formulas() {
    }

    public static String harmless(String text) {
        return HARMFUL.matcher(text).matches() ? "'" + text : text;
    }

    public static String plain(String cell) {
        return HARMLESS.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
