package jobshare.proposal.role;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jobshare.kit.id.RoleId;
import jobshare.proposal.skill.SkillListConverter;
import org.hibernate.Session;

/** The copies of roles. */
@ApplicationScoped
public class RoleCopyRepository implements PanacheRepositoryBase<RoleCopy, UUID> {

    /** The maximum total share of a role that states none. */
    private static final BigDecimal DEFAULT_MAX_TOTAL_SHARE = new BigDecimal("1.2");

    public Optional<RoleCopy> find(RoleId role) {
        return findByIdOptional(role.value());
    }

    /** Those of the roles that are known. */
    public Map<RoleId, RoleCopy> find(Collection<RoleId> roles) {
        return getEntityManager().unwrap(Session.class)
                .findMultiple(RoleCopy.class, roles.stream().map(RoleId::value).distinct().toList())
                .stream()
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(RoleCopy::id, Function.identity()));
    }

    void save(RoleState state) {
        getEntityManager().createNativeQuery("""
                insert into role_copy (id, version, status, title, max_total_share, hiring_manager_key, recruiter_key,
                essential_skills, optional_skills, required_slots, overlap_slots, grade, site)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, cast(?8 as jsonb), cast(?9 as jsonb), ?10, ?11, ?12, ?13)
                on conflict (id) do update set version = excluded.version, status = excluded.status, title = excluded.title,
                max_total_share = excluded.max_total_share, hiring_manager_key = excluded.hiring_manager_key,
                recruiter_key = excluded.recruiter_key, essential_skills = excluded.essential_skills,
                optional_skills = excluded.optional_skills, required_slots = excluded.required_slots,
                overlap_slots = excluded.overlap_slots, grade = excluded.grade, site = excluded.site
                where role_copy.version < excluded.version""")
                .setParameter(1, state.roleId().value())
                .setParameter(2, state.version())
                .setParameter(3, state.status())
                .setParameter(4, state.title())
                .setParameter(5, Objects.requireNonNullElse(state.maxTotalShare(), DEFAULT_MAX_TOTAL_SHARE))
                .setParameter(6, state.hiringManagerKey())
                .setParameter(7, state.recruiterKey())
                .setParameter(8, SkillListConverter.write(state.essentialSkills()))
                .setParameter(9, SkillListConverter.write(state.optionalSkills()))
                .setParameter(10, state.requiredSlots())
                .setParameter(11, state.overlapSlots())
                .setParameter(12, state.grade())
                .setParameter(13, state.site())
                .executeUpdate();
    }

    void delete(RoleId role) {
        delete("id", role.value());
    }
}
