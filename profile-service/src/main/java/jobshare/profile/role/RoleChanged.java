package jobshare.profile.role;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import jobshare.kit.event.Event;
import jobshare.kit.event.Topics;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import jobshare.kit.security.SubjectKeys;
import jobshare.profile.place.Remote;
import jobshare.profile.vocabulary.NamedSkill;
import jobshare.profile.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** State of a role profile. What has not been told is null and left out. */
record RoleChanged(
        RoleId roleId, long version, RoleStatus status, @Nullable String requisition, String title, @Nullable String occupation,
        @Nullable String occupationGroup, @Nullable List<NamedSkill> essentialSkills, @Nullable List<NamedSkill> optionalSkills,
        @Nullable Integer grade, @Nullable String site, @Nullable String timeZone, @Nullable Remote remote,
        BigDecimal fullTimeEquivalent, @Nullable Long requiredSlots, @Nullable Integer overlapSlots, BigDecimal maxTotalShare,
        @Nullable SalaryBand salaryBand, @Nullable Boolean stagedStart, @Nullable Map<RolePart, Integer> weights,
        @Nullable String hiringManagerKey,
        @Nullable String recruiterKey,
        @Nullable String jurisdiction, @Nullable PersonId incumbentId) {

    static final String TYPE = "jobshare.role.changed.v1";

    static Event event(RoleProfile role, SubjectKeys keys, Vocabulary vocabulary) {
        var form = role.form();
        return Event.of(Topics.ROLES, role.id(), TYPE, new RoleChanged(role.id(), role.version(), role.status(),
                form.requisition(),
                form.title(), form.occupation(), role.occupationGroup(), told(vocabulary.named(form.essentialSkills())),
                told(vocabulary.named(form.optionalSkills())),
                form.grade(), form.site(), form.timeZone(), form.remote(), form.fullTimeEquivalent(), form.requiredSlots() == null
                        ? null
                        : form.requiredSlots().bits(),
                form.overlapSlots(), form.maxTotalShare(), form.salaryBand(), form.stagedStart(),
                form.weights().isEmpty() ? null : form.weights(), key(form.hiringManagerSubject(), keys),
                key(form.recruiterSubject(), keys),
                form.jurisdiction(), form.incumbentId()));
    }

    private static @Nullable String key(@Nullable String subject, SubjectKeys keys) {
        return subject == null ? null : keys.key(subject);
    }

    private static <T> @Nullable List<T> told(List<T> list) {
        return list.isEmpty() ? null : list;
    }
}
