package jobshare.proposal.funnel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import jobshare.kit.rejection.Rejection.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * A period of whole calendar quarters (UTC) in which pitches were drafted. Shorter periods are not permitted, so that two
 * responses cannot differ by the pitches of a few days.
 *
 * @param from null for no start
 * @param before null for no end
 */
record Period(@Nullable Instant from, @Nullable Instant before) {

    /** The format of a quarter. */
    static final String PATTERN = "20[0-9]{2}-Q[1-4]";
    private static final Pattern QUARTER = Pattern.compile(PATTERN);
    private static final int MONTHS = 3;

    /** @throws InvalidValue if a quarter is malformed, or the last is before the first */
    static Period of(@Nullable String since, @Nullable String until) {
        var first = since == null ? null : start("since", since);
        var last = until == null ? null : start("until", until);
        if (first != null && last != null && last.isBefore(first)) {
            throw new InvalidValue("query:until", "The last quarter, " + until + ", is before the first, " + since + ".");
        }
        return new Period(first == null ? null : instant(first), last == null ? null : instant(last.plusMonths(MONTHS)));
    }

    private static LocalDate start(String name, String quarter) {
        if (!QUARTER.matcher(quarter).matches()) {
            throw new InvalidValue("query:" + name,
                    "'" + quarter.substring(0, Math.min(40, quarter.length())) + "' is not a quarter of a year such as 2026-Q4.");
        }
        int year = Integer.parseInt(quarter.substring(0, 4));
        int number = quarter.charAt(quarter.length() - 1) - '0';
        return LocalDate.of(year, MONTHS * (number - 1) + 1, 1);
    }

    private static Instant instant(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
