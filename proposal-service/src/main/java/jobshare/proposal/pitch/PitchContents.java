package jobshare.proposal.pitch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jobshare.kit.time.Slots;
import jobshare.proposal.partnership.KnownPartnership;
import jobshare.proposal.partnership.KnownPartnerships;
import jobshare.proposal.person.KnownPerson;
import jobshare.proposal.person.People;
import jobshare.proposal.pitch.PitchContent.Fact;
import jobshare.proposal.pitch.PitchContent.Member;
import jobshare.proposal.proposal.NameVisibility;
import jobshare.proposal.proposal.Party;
import jobshare.proposal.proposal.Proposal;
import jobshare.proposal.role.KnownRole;
import jobshare.proposal.role.KnownRoles;
import jobshare.proposal.ruleset.Deadline;
import jobshare.proposal.ruleset.RuleSets;
import jobshare.proposal.ruleset.StatutoryRequest;
import jobshare.proposal.skill.Skill;
import org.jspecify.annotations.Nullable;

/** Gathers what a pitch page shows, from the proposal and from the copies of the pair, the two and the role. */
@ApplicationScoped
public class PitchContents {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final People people;
    private final KnownPartnerships partnerships;
    private final KnownRoles roles;
    private final RuleSets rules;

    @Inject
    PitchContents(People people, KnownPartnerships partnerships, KnownRoles roles, RuleSets rules) {
        this.people = people;
        this.partnerships = partnerships;
        this.roles = roles;
        this.rules = rules;
    }

    PitchContent of(Proposal proposal, NameVisibility names) {
        var pair = partnerships.of(proposal.partnership()).orElse(null);
        var role = roles.of(proposal.role()).orElse(null);
        var cover = cover(pair, role);
        var first = names.label(proposal.first().person());
        var second = names.label(proposal.second().person());
        var ofFirst = skills(proposal.first());
        var ofSecond = skills(proposal.second());
        var essential = role == null ? List.<Skill>of() : role.essentialSkills();
        var pitch = names.showsEveryName() ? proposal.pitch() : proposal.pitch().withoutEndorsements();
        var doubts = new Doubts(cover, pair, SkillRows.held(essential, ofFirst, ofSecond),
                role == null ? "" : role.maxTotalShare().stripTrailingZeros().toPlainString(), pitch.ifOneLeaves() != null,
                pitch.communication() != null, pitch.costs() != null);
        return new PitchContent(names.showsAnyName() ? first + " & " + second : "Two colleagues, one team",
                role == null || role.title() == null ? "the role" : role.title(), !names.showsEveryName(),
                facts(cover, pair, names),
                cover.isAgreed() ? Drawing.of(cover, first, second) : List.of(),
                cover.isAgreed() ? CoverWords.of(cover, pair == null ? null : pair.handoverMinutes()) : List.of(),
                member("A", first, proposal.first(), cover.first()), member("B", second, proposal.second(), cover.second()),
                SkillRows.of(essential, ofFirst, ofSecond),
                SkillRows.of(role == null ? List.of() : role.optionalSkills(), ofFirst, ofSecond), PitchParts.texts(pitch),
                PitchParts.measures(pitch),
                PitchParts.endorsements(pitch), doubts.of(proposal.concerns()),
                names.showsIds()
                        ? proposal.statutoryRequests().stream().map(request -> notice(request, names)).toList()
                        : List.of(),
                DAY.format(proposal.changedAt().atOffset(ZoneOffset.UTC)));
    }

    private static Cover cover(@Nullable KnownPartnership pair, @Nullable KnownRole role) {
        return new Cover(pair == null ? Slots.NONE : pair.firstSlots(), pair == null ? Slots.NONE : pair.secondSlots(),
                role == null ? Slots.NONE : role.requiredSlots());
    }

    private Optional<KnownPerson> known(Party party) {
        return party.erased() ? Optional.empty() : people.of(party.person());
    }

    private List<Skill> skills(Party party) {
        return known(party).map(KnownPerson::skills).orElse(List.of());
    }

    private Member member(String letter, String name, Party party, Slots slots) {
        var known = known(party);
        return new Member(letter, name, known.map(KnownPerson::strengths).orElse(List.of()),
                known.map(KnownPerson::yearsOfExperience).map(years -> years(years) + " of experience").orElse(null),
                CoverWords.days(slots));
    }

    private static List<Fact> facts(Cover cover, @Nullable KnownPartnership pair, NameVisibility names) {
        var facts = new ArrayList<Fact>();
        if (cover.isAgreed()) {
            if (cover.requiredCount() > 0) {
                facts.add(new Fact(cover.coveredCount() + " of " + cover.requiredCount(), "required slots covered"));
            }
            facts.add(new Fact(String.valueOf(cover.overlap().count()), "slots a fortnight with both"));
        }
        if (pair != null && pair.handoverMinutes() != null && pair.handoverMinutes() > 0) {
            facts.add(new Fact(pair.handoverMinutes() + " min", "a week for handing over"));
        }
        together(pair, names).ifPresent(facts::add);
        return List.copyOf(facts);
    }

    /** A day would tell who the two are. */
    private static Optional<Fact> together(@Nullable KnownPartnership pair, NameVisibility names) {
        if (pair == null || pair.togetherSince() == null) {
            return Optional.empty();
        }
        if (pair.years() != null && pair.years() > 0) {
            return Optional.of(new Fact(years(pair.years()), "as a pair"));
        }
        return names.showsEveryName()
                ? Optional.of(new Fact(day(pair.togetherSince()), "a pair since"))
                : Optional.empty();
    }

    private String notice(StatutoryRequest request, NameVisibility names) {
        var name = names.label(request.person());
        var law = rules.named(request.ruleSet());
        var due = request.decisionDeadline().map(Deadline::dueOn).orElse(null);
        var protection = law.dismissalProtection();
        return "This pitch holds a statutory request of " + name + " under: " + law.title() + "."
                + (due == null ? "" : " It is to be decided by " + day(due) + ".")
                + (protection == null ? "" : " " + protection.text() + " (" + protection.source() + ")");
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String years(int years) {
        return years == 1 ? "1 year" : years + " years";
    }
}
