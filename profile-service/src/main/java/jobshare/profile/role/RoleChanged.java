package jobshare.profile.role;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import jobshare.kit.event.Event;
import jobshare.kit.event.Topics;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import jobshare.kit.security.SubjectKeys;
import jobshare.profile.field.RecordMapper;
import jobshare.profile.place.Remote;
import jobshare.profile.vocabulary.ConceptRepository;
import jobshare.profile.vocabulary.NamedSkill;
import org.jspecify.annotations.Nullable;

/**
 * The published state of a role. Every field is published deliberately: a field of the details is published only if it is listed
 * here.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record RoleChanged(
        RoleId roleId,
        long version,
        RoleStatus status,
        @Nullable String requisition,
        String title,
        @Nullable String occupation,
        @Nullable String occupationGroup,
        List<NamedSkill> essentialSkills,
        List<NamedSkill> optionalSkills,
        @Nullable Integer grade,
        @Nullable String site,
        @Nullable String timeZone,
        @Nullable Remote remote,
        @Nullable BigDecimal fullTimeEquivalent,
        @Nullable Long requiredSlots,
        @Nullable Integer overlapSlots,
        @Nullable BigDecimal maxTotalShare,
        @Nullable SalaryBand salaryBand,
        @Nullable Boolean stagedStart,
        Map<RoleFitPart, Integer> weights,
        @Nullable String hiringManagerKey,
        @Nullable String recruiterKey,
        @Nullable String jurisdiction,
        @Nullable PersonId incumbentId) {

    static final String TYPE = "jobshare.role.changed.v1";
    private static final RecordMapper<RoleDetails, RoleChanged> MAPPER = RecordMapper.of(RoleDetails.class, RoleChanged.class,
            "roleId", "version", "occupationGroup", "essentialSkills", "optionalSkills", "requiredSlots", "hiringManagerKey",
            "recruiterKey");

    static Event event(RoleProfile role, SubjectKeys keys, ConceptRepository vocabulary) {
        var details = role.details();
        var slots = details.requiredSlots();
        return Event.of(Topics.ROLES, role.id(), TYPE,
                MAPPER.from(details)
                        .with("roleId", role.id())
                        .with("version", role.version())
                        .with("occupationGroup", role.occupationGroup())
                        .with("essentialSkills", vocabulary.named(details.essentialSkills()))
                        .with("optionalSkills", vocabulary.named(details.optionalSkills()))
                        .with("requiredSlots", slots == null ? null : slots.bits())
                        .with("hiringManagerKey", key(details.hiringManagerSubject(), keys))
                        .with("recruiterKey", key(details.recruiterSubject(), keys))
                        .map());
    }

    private static @Nullable String key(@Nullable String subject, SubjectKeys keys) {
        return subject == null ? null : keys.key(subject);
    }
}
