package jobshare.matching.criterion;

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

/**
 * A model as it is written down: a word for each setting. The suite's own is {@code matching-model.properties} on the class path,
 * which explains each; an employer's names only what differs, and a version of its own.
 */
public record ModelSettings(SortedMap<String, String> values) {

    private static final String VERSION = "version";
    private static final int LONGEST_VERSION = 40;
    private static final int HIGHEST_GRADE = 99;
    private static final int HIGHEST_TOTAL_SHARE = 2 * Share.FULL_TIME;
    private static final int HOURS_AROUND_THE_WORLD = 26;

    public ModelSettings {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** Those of the suite. */
    public static ModelSettings standard() {
        var shipped = ResourceBundle.getBundle("matching-model", Locale.ROOT, ModelSettings.class.getClassLoader());
        return new ModelSettings(shipped.keySet().stream()
                .collect(Collectors.toMap(Function.identity(), shipped::getString, (one, other) -> one, TreeMap::new)));
    }

    /**
     * These, but for what the employer has set.
     *
     * @throws InvalidModel for a setting that there is none of, and without a version of its own
     */
    public ModelSettings with(Map<String, String> own) {
        var unknown = own.keySet().stream().filter(name -> !values.containsKey(name)).sorted().toList();
        if (!unknown.isEmpty()) {
            throw new InvalidModel("there is no setting " + String.join(", ", unknown) + "; there are " + String.join(", ",
                    values.keySet()));
        }
        if (!own.containsKey(VERSION) || own.get(VERSION).equals(values.get(VERSION))) {
            throw new InvalidModel("version must name these settings, and not be " + values.get(VERSION)
                    + ", which is that of the suite's own");
        }
        var all = new TreeMap<>(values);
        all.putAll(own);
        return new ModelSettings(all);
    }

    /** What an answer from before was made with: a setting that there was none of then is as the suite has it. */
    public static ModelSettings recorded(Map<String, String> then) {
        var all = new TreeMap<>(standard().values);
        all.putAll(then);
        return new ModelSettings(all);
    }

    /** @throws InvalidModel for a setting that makes no sense, with its value and what it must be */
    public Model model() {
        var model = new Model(version(),
                read("full-week", ModelSettings::slots, "a week such as mon:XX- tue:XX-, or two with / between"),
                read("total-share.least", share -> share(share, 0), "parts of full time from 0 to 2, such as 1.0"),
                read("total-share.most", share -> share(share, Share.FULL_TIME), "parts of full time from 1 to 2, such as 1.2"),
                whole("grades-apart", HIGHEST_GRADE), whole("grades-apart.both-agree", HIGHEST_GRADE),
                whole("hours-apart", HOURS_AROUND_THE_WORLD),
                read("time-zones-compared-at", ModelSettings::instants,
                        "instants with commas between, such as 2026-01-15T12:00:00Z"),
                read("common-language", CefrLevel::valueOf, "one of " + Arrays.toString(CefrLevel.values())),
                weighting("weight.", Criterion.values()), weighting("role-weight.", RolePart.values()));
        if (model.minTotalShare() > model.maxTotalShare()) {
            throw wrong("total-share.least", "at most total-share.most, which is " + Share.decimal(model.maxTotalShare()));
        }
        return model;
    }

    /** Names the settings and the rules of the code, since an answer is made from both. */
    public String version() {
        return read(VERSION, ModelSettings::version, "up to " + LONGEST_VERSION + " letters, digits, dots and hyphens");
    }

    private <T> T read(String name, Function<String, T> reading, String must) {
        try {
            return reading.apply(values.getOrDefault(name, ""));
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw wrong(name, must);
        }
    }

    private InvalidModel wrong(String name, String must) {
        return new InvalidModel(name + " must be " + must + ", but is '" + values.get(name) + "'");
    }

    private int whole(String name, int most) {
        return read(name, text -> {
            int number = Integer.parseInt(text);
            if (number < 0 || number > most) {
                throw new IllegalArgumentException();
            }
            return number;
        }, "a whole number from 0 to " + most);
    }

    private static String version(String text) {
        if (!text.matches("[A-Za-z0-9.-]{1," + LONGEST_VERSION + "}")) {
            throw new IllegalArgumentException();
        }
        return text + ".r" + Model.RULES;
    }

    private static Slots slots(String text) {
        var slots = Slots.of(Arrays.stream(text.split("/")).map(ModelSettings::week).toList());
        if (slots.isEmpty()) {
            throw new IllegalArgumentException();
        }
        return slots;
    }

    private static Week week(String text) {
        var days = Arrays.stream(text.strip().split("\\s+")).map(day -> day.split(":", 2))
                .collect(Collectors.toMap(day -> day[0], day -> day.length == 2 ? day[1] : ""));
        var week = new Week(days.remove("mon"), days.remove("tue"), days.remove("wed"), days.remove("thu"), days.remove("fri"),
                days.remove("sat"), days.remove("sun"));
        if (!days.isEmpty()) {
            throw new IllegalArgumentException();
        }
        return week;
    }

    private static int share(String text, int least) {
        int share = Share.tenThousandths(new BigDecimal(text));
        if (share < least || share > HIGHEST_TOTAL_SHARE) {
            throw new IllegalArgumentException();
        }
        return share;
    }

    private static List<Instant> instants(String text) {
        return Arrays.stream(text.split(",")).map(String::strip).map(Instant::parse).toList();
    }

    /** Each is a weight, such as {@code 3}, or a weight and between what others may set theirs, such as {@code 3 of 1 to 5}. */
    private <K extends Enum<K>> Weighting<K> weighting(String prefix, K[] keys) {
        Map<K, Integer> weights = new EnumMap<>(keys[0].getDeclaringClass());
        Map<K, Limits> limits = new EnumMap<>(keys[0].getDeclaringClass());
        for (var key : keys) {
            var numbers = read(prefix + key, ModelSettings::weight, "a weight of 0 to 5, such as 3, or one within limits, such as"
                    + " 3 of 1 to 5");
            weights.put(key, numbers[0]);
            limits.put(key, new Limits(numbers[1], numbers[2]));
        }
        return new Weighting<>(weights, limits);
    }

    private static int[] weight(String text) {
        if (!text.matches("[0-5]( of [0-5] to [0-5])?")) {
            throw new IllegalArgumentException();
        }
        var numbers = Arrays.stream(text.split(" of | to ")).mapToInt(Integer::parseInt).toArray();
        if (numbers.length == 1) {
            return new int[]{numbers[0], Limits.NONE.least(), Limits.NONE.most()};
        }
        if (numbers[1] > numbers[2] || numbers[0] < numbers[1] || numbers[0] > numbers[2]) {
            throw new IllegalArgumentException();
        }
        return numbers;
    }
}
