package jobshare.matching.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jobshare.kit.id.PersonId;
import jobshare.kit.time.WorkPattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Generated people, of a world so small that they often have things in common, and who often leave things out. */
public final class ProfileArbitraries extends DomainContextBase {

    private static final double NOT_TOLD = 0.15;
    private static final List<Long> TIMES = List.of(PersonBuilder.FULL_WEEK, PersonBuilder.FIRST_HALF, PersonBuilder.SECOND_HALF,
            PersonBuilder.FULL_WEEK & (1L << 21) - 1, PersonBuilder.FULL_WEEK & ~((1L << 21) - 1), 0L, (1L << 42) - 1,
            PersonBuilder.bothWeeks(0b001_001_001_001_001L), PersonBuilder.bothWeeks(0b010_010_010_010_010L),
            PersonBuilder.bothWeeks(0b011_011_011L));

    @Provide
    public static Arbitrary<Profile> profiles() {
        return Builders.withBuilder(PersonBuilder::someone)
                .use(ids())
                .in(PersonBuilder::id)
                .use(mostly(Arbitraries.just(ProfileStatus.ACTIVE), Arbitraries.of(ProfileStatus.class)))
                .in(PersonBuilder::status)
                .use(mostly(Arbitraries.just(Visibility.OPEN), Arbitraries.of(Visibility.class)))
                .in(PersonBuilder::visibility)
                .use(orMissing(Arbitraries.of("People", "Finance")))
                .in(PersonBuilder::businessUnit)
                .use(orMissing(Arbitraries.integers().between(3, 7)))
                .in(PersonBuilder::grade)
                .use(orMissing(Arbitraries.of("AMS", "LON", "RTM")))
                .in(PersonBuilder::site)
                .use(orMissing(Arbitraries.of("Europe/Amsterdam", "Europe/London", "America/New_York", "Asia/Dubai")))
                .in(PersonBuilder::timeZone)
                .use(orMissing(Arbitraries.of(RemoteWork.class)))
                .in(PersonBuilder::remote)
                .use(languages())
                .in(PersonBuilder::languages)
                .use(skills())
                .in(PersonBuilder::skills)
                .use(strengths())
                .in(PersonBuilder::strengths)
                .use(orMissing(Arbitraries.integers().between(0, 40)))
                .in(PersonBuilder::years)
                .use(answers())
                .in(PersonBuilder::values)
                .use(orMissing(Combinators
                        .combine(Arbitraries.of(CareerDirection.class), orMissing(Arbitraries.integers().between(0, 120)))
                        .as(Aspiration::new)))
                .in(PersonBuilder::aspiration)
                .use(orMissing(patterns()))
                .in(PersonBuilder::pattern)
                .use(orMissing(shares()))
                .in(PersonBuilder::share)
                .use(orMissing(pay()))
                .in((someone, pay) -> someone.wantsToEarn(pay))
                .use(orMissing(Arbitraries.integers().between(0, 6)))
                .in(PersonBuilder::overlap)
                .use(setOf(TimeSplit.class))
                .in(PersonBuilder::splits)
                .use(orMissing(Arbitraries.of(WayOfSharing.class)))
                .in(PersonBuilder::shares)
                .use(Arbitraries.maps(Arbitraries.of(Criterion.class), Arbitraries.integers().between(0, 5)))
                .in(PersonBuilder::weights)
                .use(ProfileArbitraries.<Set<MustHave>>mostly(Arbitraries.just(Set.of()), setOf(MustHave.class)))
                .in(PersonBuilder::mustHaves)
                .use(Arbitraries.of(true, false))
                .in(PersonBuilder::acceptsTwoGradesApart)
                .use(orMissing(Arbitraries.of("1212", "1211", "1219", "1300", "2423", "24")))
                .in((someone, group) -> someone.occupation(group == null ? null : "occupation-" + group, group))
                .build(PersonBuilder::profile)
                .withoutEdgeCases();
    }

    public static Arbitrary<WorkPattern> patterns() {
        var slots = mostly(Arbitraries.of(TIMES), Arbitraries.longs().between(0, (1L << 42) - 1));
        return Combinators.combine(slots, slots).as((preferred, possible) -> new WorkPattern(preferred, preferred | possible));
    }

    public static Arbitrary<AnnualPay> pay() {
        return Combinators.combine(Arbitraries.integers().between(1, 4), Arbitraries.of("EUR", "GBP")).as(AnnualPay::new);
    }

    /** Of a role: some parts, all of them, or all at nothing. */
    public static Arbitrary<Map<RoleFitPart, Integer>> roleWeights() {
        return mostly(Arbitraries.maps(Arbitraries.of(RoleFitPart.class), Arbitraries.integers().between(0, 5)),
                Arbitraries.just(Arrays.stream(RoleFitPart.values()).collect(Collectors.toMap(part -> part, part -> 0))));
    }

    public static Arbitrary<List<Skill>> skills() {
        return Combinators
                .combine(Arbitraries.of("s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9", "s10"),
                        Arbitraries.integers().between(1, 5))
                .as(Skill::new)
                .list()
                .ofMaxSize(12);
    }

    private static Arbitrary<PersonId> ids() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as((high, low) -> PersonId.of(new UUID(high, low)));
    }

    private static Arbitrary<List<LanguageSkill>> languages() {
        return Combinators.combine(Arbitraries.of("en", "nl", "de"), Arbitraries.of(CefrLevel.B1, CefrLevel.B2, CefrLevel.C2))
                .as(LanguageSkill::new)
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<List<String>> strengths() {
        return Arbitraries.of("lead", "create", "analyse", "care", "finish", "sell", "order")
                .list()
                .uniqueElements()
                .ofMaxSize(5);
    }

    private static Arbitrary<Map<String, Integer>> answers() {
        return Arbitraries.maps(Arbitraries.of(ValuesQuestions.IDS), Arbitraries.integers().between(1, 5));
    }

    private static Arbitrary<WorkingShare> shares() {
        return Combinators.combine(Arbitraries.integers().between(1, 20), Arbitraries.integers().between(1, 20))
                .as((one, other) -> new WorkingShare(500 * Math.min(one, other), 500 * Math.max(one, other)));
    }

    private static <E extends Enum<E>> Arbitrary<Set<E>> setOf(Class<E> type) {
        return Arbitraries.of(type).set();
    }

    private static <T> Arbitrary<T> orMissing(Arbitrary<T> arbitrary) {
        return arbitrary.injectNull(NOT_TOLD);
    }

    private static <T> Arbitrary<T> mostly(Arbitrary<? extends T> usual, Arbitrary<? extends T> any) {
        return Arbitraries.frequencyOf(Tuple.of(4, usual), Tuple.of(1, any));
    }
}
