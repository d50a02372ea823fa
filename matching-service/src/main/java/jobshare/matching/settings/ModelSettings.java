package jobshare.matching.settings;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import jobshare.kit.time.Slots;
import jobshare.kit.time.Week;
import jobshare.matching.profile.CefrLevel;
import jobshare.matching.profile.Criterion;
import jobshare.matching.profile.RoleFitPart;
import jobshare.matching.profile.WorkingShare;

/**
 * The settings of a model as text. The defaults are in {@code matching-model.properties} on the class path, which documents each
 * setting. An employer's file has only the settings that differ, and a version of its own.
 */
public record ModelSettings(SortedMap<String, String> values) {

    private static final String VERSION = "version";
    private static final int LONGEST_VERSION = 40;
    private static final int HIGHEST_GRADE = 99;
    private static final int HIGHEST_TOTAL_SHARE = 2 * WorkingShare.FULL_TIME;
    private static final int HOURS_AROUND_THE_WORLD = 26;

    public ModelSettings {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** The default settings. */
    public static ModelSettings standard() {
        var shipped = ResourceBundle.getBundle("matching-model", Locale.ROOT, ModelSettings.class.getClassLoader());
        return new ModelSettings(shipped.keySet()
                .stream()
                .collect(Collectors.toMap(Function.identity(), shipped::getString, (one, other) -> one, TreeMap::new)));
    }

    /**
     * These settings, overridden by those of an employer.
     *
     * @throws InvalidModelSettings for an unknown setting, or without a version of its own
     */
    public ModelSettings with(Map<String, String> own) {
        var unknown = own.keySet().stream().filter(name -> !values.containsKey(name)).sorted().toList();
        if (!unknown.isEmpty()) {
            throw new InvalidModelSettings("unknown setting " + String.join(", ", unknown) + "; valid settings are "
                    + String.join(", ", values.keySet()));
        }
        if (!own.containsKey(VERSION) || own.get(VERSION).equals(values.get(VERSION))) {
            throw new InvalidModelSettings(
                    "version must differ from " + values.get(VERSION) + ", which identifies the default settings");
        }
        var all = new TreeMap<>(values);
        all.putAll(own);
        return new ModelSettings(all);
    }

    /** The settings of an earlier answer; a setting that did not exist then has its default. */
    public static ModelSettings recorded(Map<String, String> logged) {
        var all = new TreeMap<>(standard().values);
        all.putAll(logged);
        return new ModelSettings(all);
    }

    /** @throws InvalidModelSettings for an invalid setting */
    public MatchingModel model() {
        var model = new MatchingModel(version(),
                read("full-week", ModelSettings::slots, "a week such as mon:XX- tue:XX-, or two weeks separated by /"),
                read("total-share.min", share -> share(share, 0), "a part of full time from 0 to 2, such as 1.0"),
                read("total-share.max", share -> share(share, WorkingShare.FULL_TIME),
                        "a part of full time from 1 to 2, such as 1.2"),
                whole("grades-apart", HIGHEST_GRADE), whole("grades-apart.both-agree", HIGHEST_GRADE),
                whole("hours-apart", HOURS_AROUND_THE_WORLD),
                read("time-zones-compared-at", ModelSettings::instants, "comma-separated instants, such as 2026-01-15T12:00:00Z"),
                read("common-language", CefrLevel::valueOf, "one of " + Arrays.toString(CefrLevel.values())),
                weighting("weight.", Criterion.values()), weighting("role-weight.", RoleFitPart.values()));
        if (model.minTotalShare() > model.maxTotalShare()) {
            throw invalid("total-share.min", "at most total-share.max, which is " + WorkingShare.decimal(model.maxTotalShare()));
        }
        return model;
    }

    /** Identifies the settings and the rules of the code. */
    public String version() {
        return read(VERSION, ModelSettings::version, "up to " + LONGEST_VERSION + " letters, digits, dots and hyphens");
    }

    private <T> T read(String name, Function<String, T> reading, String expected) {
        try {
            return reading.apply(values.getOrDefault(name, ""));
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw invalid(name, expected);
        }
    }

    private InvalidModelSettings invalid(String name, String expected) {
        return new InvalidModelSettings(name + " must be " + expected + ", but is '" + values.get(name) + "'");
    }

    private int whole(String name, int max) {
        return read(name, text -> {
            int number = Integer.parseInt(text);
            if (number < 0 || number > max) {
                throw new IllegalArgumentException();
            }
            return number;
        }, "a whole number from 0 to " + max);
    }

    private static String version(String text) {
        if (!text.matches("[A-Za-z0-9.-]{1," + LONGEST_VERSION + "}")) {
            throw new IllegalArgumentException();
        }
        return text + ".r" + MatchingModel.RULES;
    }

    private static Slots slots(String text) {
        var slots = Slots.of(Arrays.stream(text.split("/")).map(ModelSettings::week).toList());
        if (slots.isEmpty()) {
            throw new IllegalArgumentException();
        }
        return slots;
    }

    private static Week week(String text) {
        var days = Arrays.stream(text.strip().split("\\s+"))
                .map(day -> day.split(":", 2))
                .collect(Collectors.toMap(day -> day[0], day -> day.length == 2 ? day[1] : ""));
        var week = new Week(days.remove("mon"), days.remove("tue"), days.remove("wed"), days.remove("thu"), days.remove("fri"),
                days.remove("sat"), days.remove("sun"));
        if (!days.isEmpty()) {
            throw new IllegalArgumentException();
        }
        return week;
    }

    private static int share(String text, int min) {
        int share = WorkingShare.tenThousandths(new BigDecimal(text));
        if (share < min || share > HIGHEST_TOTAL_SHARE) {
            throw new IllegalArgumentException();
        }
        return share;
    }

    private static List<Instant> instants(String text) {
        return Arrays.stream(text.split(",")).map(String::strip).map(Instant::parse).toList();
    }

    /** Each setting is a weight, such as {@code 3}, or a weight with limits for others, such as {@code 3 of 1 to 5}. */
    private <K extends Enum<K>> WeightSettings<K> weighting(String prefix, K[] keys) {
        Map<K, Integer> weights = new EnumMap<>(keys[0].getDeclaringClass());
        Map<K, WeightLimits> limits = new EnumMap<>(keys[0].getDeclaringClass());
        for (var key : keys) {
            var numbers = read(prefix + key, ModelSettings::weight,
                    "a weight from 0 to 5, such as 3, or a weight with limits, such as" + " 3 of 1 to 5");
            weights.put(key, numbers[0]);
            limits.put(key, new WeightLimits(numbers[1], numbers[2]));
        }
        return new WeightSettings<>(weights, limits);
    }

    private static int[] weight(String text) {
        if (!text.matches("[0-5]( of [0-5] to [0-5])?")) {
            throw new IllegalArgumentException();
        }
        var numbers = Arrays.stream(text.split(" of | to ")).mapToInt(Integer::parseInt).toArray();
        if (numbers.length == 1) {
            return new int[]{numbers[0], WeightLimits.NONE.min(), WeightLimits.NONE.max()};
        }
        if (numbers[1] > numbers[2] || numbers[0] < numbers[1] || numbers[0] > numbers[2]) {
            throw new IllegalArgumentException();
        }
        return numbers;
    }
}
