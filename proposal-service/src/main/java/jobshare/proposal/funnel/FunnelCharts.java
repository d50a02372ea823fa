package jobshare.proposal.funnel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The charts and tables of the funnel page, called by its template. */
public record FunnelCharts(Funnel funnel) {

    private static final int MAX_GROUPS = 15;
    private static final int MAX_LABEL = 30;
    private static final int PERCENT = 100;
    static final String HIDDEN = "hidden";

    public Chart stages() {
        long all = funnel.stages().stream().map(Funnel.StageCount::reached).filter(Objects::nonNull).findFirst().orElse(1L);
        return Chart.of("Pitches that reached each stage", "", funnel.stages()
                .stream()
                .map(stage -> new Chart.Line(word(stage.stage()),
                        stage.reached() == null ? HIDDEN : text(stage.reached()) + percent(", ", stage.fractionOfDrafted()),
                        part(stage.reached(), (double) all), null))
                .toList());
    }

    public Chart times() {
        var timed = funnel.stages().stream().filter(stage -> stage.p90Days() != null && stage.p90Days() > 0).toList();
        double longest = timed.stream().mapToDouble(stage -> Objects.requireNonNull(stage.p90Days())).max().orElse(1);
        return Chart.of("Days until the next stage", "Strong: median. Pale: 90th percentile.",
                timed.stream()
                        .map(stage -> new Chart.Line("After " + word(stage.stage()).toLowerCase(Locale.ROOT),
                                stage.medianDays() + " and " + stage.p90Days() + " days", part(stage.medianDays(), longest),
                                part(stage.p90Days(), longest)))
                        .toList());
    }

    public Chart groups() {
        var all = funnel.groups();
        boolean time = funnel.by() != null && funnel.by().isTime();
        var drawn = time ? all.subList(Math.max(0, all.size() - MAX_GROUPS), all.size())
                : all.subList(0, Math.min(MAX_GROUPS, all.size()));
        double largest = drawn.stream()
                .map(group -> group.stages().getFirst().reached())
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .max()
                .orElse(1);
        return Chart.of("Pitches" + title().map(title -> " by " + title).orElse(""),
                "Pale: drafted. Strong: the last stage with a number." + (drawn.size() == all.size() ? ""
                        : time ? " The latest " + MAX_GROUPS + "." : " The largest " + MAX_GROUPS + "."),
                drawn.stream().map(group -> {
                    var last = group.stages()
                            .reversed()
                            .stream()
                            .filter(stage -> stage.reached() != null)
                            .findFirst()
                            .orElseThrow();
                    var drafted = group.stages().getFirst().reached();
                    return new Chart.Line(shortened(group.label()),
                            text(drafted) + " drafted, " + text(last.reached()) + " "
                                    + word(last.stage()).toLowerCase(Locale.ROOT),
                            part(last.reached(), largest), part(drafted, largest));
                }).toList());
    }

    public Chart grounds() {
        var refused = funnel.refusals().refused();
        long most = funnel.refusals().grounds().stream().mapToLong(Funnel.GroundCount::refused).max().orElse(1);
        double all = refused == null || refused == 0 ? (double) most : refused.doubleValue();
        return Chart.of("Grounds of refusal", "", funnel.refusals()
                .grounds()
                .stream()
                .map(ground -> new Chart.Line(ground(ground.ground()), text(ground.refused()), part(ground.refused(), all), null))
                .toList());
    }

    public Chart concerns() {
        return Chart.of("Hired pitches, by concern", "",
                funnel.concerns()
                        .stream()
                        .flatMap(concern -> concern.outcomes()
                                .stream()
                                .filter(outcome -> outcome.outcome() != ConcernOutcome.NOT_RAISED)
                                .map(outcome -> new Chart.Line(
                                        word(concern.kind()) + ": " + word(outcome.outcome()).toLowerCase(Locale.ROOT),
                                        outcome.hiredFraction() == null ? HIDDEN
                                                : percent("", outcome.hiredFraction()) + " of " + text(outcome.pitches()),
                                        outcome.hiredFraction(), outcome.hiredFraction() == null ? null : Double.valueOf(1))))
                        .toList());
    }

    /** The breakdown as a word; empty without one. */
    public Optional<String> title() {
        return Optional.ofNullable(funnel.by()).map(by -> word(by).toLowerCase(Locale.ROOT));
    }

    public List<String> columns() {
        return Stream.of(Stage.values()).map(FunnelCharts::word).toList();
    }

    public String period() {
        return funnel.since() == null && funnel.until() == null ? "All pitches"
                : "Pitches drafted" + (funnel.since() == null ? "" : " from " + funnel.since())
                        + (funnel.until() == null ? "" : " to " + funnel.until());
    }

    /** The rows of the tables beside the charts, as text. */
    public List<List<String>> stageRows() {
        return funnel.stages()
                .stream()
                .map(stage -> List.of(word(stage.stage()), text(stage.reached()), percent("", stage.fractionOfDrafted()),
                        percent("", stage.fractionOfPreviousStage())))
                .toList();
    }

    public List<List<String>> timeRows() {
        return funnel.stages()
                .stream()
                .limit(funnel.stages().size() - 1L)
                .map(stage -> List.of(word(stage.stage()), text(stage.medianDays()), text(stage.p90Days())))
                .toList();
    }

    public List<List<String>> groupRows() {
        return funnel.groups().stream().map(group -> {
            var row = new ArrayList<>(List.of(group.label()));
            group.stages().forEach(stage -> row.add(text(stage.reached())));
            return List.copyOf(row);
        }).toList();
    }

    public List<List<String>> groundRows() {
        return funnel.refusals()
                .grounds()
                .stream()
                .map(ground -> List.of(ground(ground.ground()), text(ground.refused())))
                .toList();
    }

    public List<List<String>> concernRows() {
        return funnel.concerns()
                .stream()
                .flatMap(concern -> concern.outcomes()
                        .stream()
                        .map(outcome -> List.of(word(concern.kind()), word(outcome.outcome()), text(outcome.pitches()),
                                text(outcome.refused()), text(outcome.hired()))))
                .toList();
    }

    public String soundingsSent() {
        return text(funnel.soundings().sent());
    }

    public String interestExpressed() {
        return text(funnel.soundings().interestExpressed());
    }

    public String refused() {
        return text(funnel.refusals().refused());
    }

    private static String shortened(String label) {
        return label.codePointCount(0, label.length()) <= MAX_LABEL ? label
                : label.substring(0, label.offsetByCodePoints(0, MAX_LABEL - 1)) + "…";
    }

    private static String text(@Nullable Object number) {
        return number instanceof Long count ? String.format(Locale.ENGLISH, "%,d", count) : Objects.toString(number, HIDDEN);
    }

    private static String ground(String codes) {
        return codes.equals(FunnelTotals.NO_GROUND) ? "No ground required" : word(codes);
    }

    private static String word(Enum<?> constant) {
        return word(constant.name());
    }

    private static String word(String code) {
        var words = code.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String percent(String before, @Nullable Double part) {
        return part == null ? "" : before + Math.round(PERCENT * part) + " %";
    }

    private static @Nullable Double part(@Nullable Number some, double all) {
        return some == null ? null : some.doubleValue() / all;
    }
}
