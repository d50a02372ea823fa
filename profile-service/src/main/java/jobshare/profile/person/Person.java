package jobshare.profile.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import jobshare.kit.time.Pattern;
import jobshare.profile.place.Remote;
import jobshare.profile.vocabulary.SkillLevel;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** Someone in the programme. What is in jsonb is only ever replaced as a whole. */
@Entity
@Table(name = "person")
public class Person {

    @Id
    private UUID id;
    private long version;
    @Enumerated(EnumType.STRING)
    private PersonKind kind;
    @Enumerated(EnumType.STRING)
    private PersonStatus status;
    @Column(name = "employee_number")
    private @Nullable String employeeNumber;
    private @Nullable String subject;
    @Column(name = "given_name")
    private String givenName;
    @Column(name = "family_name")
    private String familyName;
    @Column(name = "work_email")
    private @Nullable String workEmail;
    @Column(name = "business_unit")
    private @Nullable String businessUnit;
    @Column(name = "job_title")
    private @Nullable String jobTitle;
    @Column(name = "line_manager_subject")
    private @Nullable String lineManagerSubject;
    private @Nullable Integer grade;
    private @Nullable String site;
    @Column(name = "time_zone")
    private @Nullable String timeZone;
    @Enumerated(EnumType.STRING)
    private @Nullable Remote remote;
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Language> languages;
    private @Nullable String jurisdiction;
    private @Nullable String occupation;
    @Column(name = "occupation_group")
    private @Nullable String occupationGroup;
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<SkillLevel> skills;
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<String> strengths;
    @Column(name = "years_of_experience")
    private @Nullable Integer yearsOfExperience;
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "answers")
    private Map<Question, Integer> values;
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable Aspiration aspiration;
    @Column(name = "pattern_preferred")
    private @Nullable Long patternPreferred;
    @Column(name = "pattern_available")
    private @Nullable Long patternAvailable;
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable Share share;
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "pay_expectation")
    private @Nullable Pay payExpectation;
    @Column(name = "overlap_slots")
    private @Nullable Integer overlapSlots;
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Split> splits;
    @Enumerated(EnumType.STRING)
    @Column(name = "way_of_sharing")
    private @Nullable WayOfSharing wayOfSharing;
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Map<Criterion, Integer> weights;
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "must_haves")
    private List<MustHave> mustHaves;
    @Column(name = "two_grades_apart")
    private boolean twoGradesApart;
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "past_shares")
    private List<PastShare> pastShares;
    @Column(name = "partner_in_mind")
    private boolean partnerInMind;
    @Enumerated(EnumType.STRING)
    private Visibility visibility;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "updated_at")
    private Instant updatedAt;

    /** For Hibernate. */
    protected Person() {
    }

    /** Someone new, not yet filled in. */
    Person(PersonId id, Instant at) {
        this.id = id.value();
        this.createdAt = at;
    }

    public PersonId id() {
        return PersonId.of(id);
    }

    public long version() {
        return version;
    }

    public @Nullable String subject() {
        return subject;
    }

    public @Nullable String employeeNumber() {
        return employeeNumber;
    }

    public boolean isSubject(String asked) {
        return asked.equals(subject);
    }

    public Visibility visibility() {
        return visibility;
    }

    public String givenName() {
        return givenName;
    }

    public String familyName() {
        return familyName;
    }

    public @Nullable String workEmail() {
        return workEmail;
    }

    public PersonStatus status() {
        return status;
    }

    @Nullable
    String occupation() {
        return occupation;
    }

    @Nullable
    String occupationGroup() {
        return occupationGroup;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    /** All that can be changed, as it is now. */
    public PersonForm form() {
        return new PersonForm(id(), kind, employeeNumber, subject, givenName, familyName, workEmail, businessUnit, jobTitle,
                lineManagerSubject, grade, site,
                timeZone, remote, languages, jurisdiction, occupation, skills, strengths, yearsOfExperience, values, aspiration,
                patternPreferred == null || patternAvailable == null ? null : new Pattern(patternPreferred, patternAvailable),
                share, payExpectation, overlapSlots, splits, wayOfSharing, weights, mustHaves, twoGradesApart, pastShares,
                partnerInMind,
                visibility, status);
    }

    /**
     * Takes over the whole form, which is one more version.
     *
     * @param group ISCO-08 group of the occupation
     */
    void fill(PersonForm form, @Nullable String group, Instant at) {
        kind = form.kind();
        employeeNumber = form.employeeNumber();
        subject = form.subject();
        givenName = form.givenName();
        familyName = form.familyName();
        workEmail = form.workEmail();
        businessUnit = form.businessUnit();
        jobTitle = form.jobTitle();
        lineManagerSubject = form.lineManagerSubject();
        grade = form.grade();
        site = form.site();
        timeZone = form.timeZone();
        remote = form.remote();
        languages = form.languages();
        jurisdiction = form.jurisdiction();
        occupation = form.occupation();
        occupationGroup = group;
        skills = form.skills();
        strengths = form.strengths();
        yearsOfExperience = form.yearsOfExperience();
        values = form.values();
        aspiration = form.aspiration();
        patternPreferred = form.pattern() == null ? null : form.pattern().preferred();
        patternAvailable = form.pattern() == null ? null : form.pattern().available();
        share = form.share();
        payExpectation = form.payExpectation();
        overlapSlots = form.overlapSlots();
        splits = form.splits();
        wayOfSharing = form.wayOfSharing();
        weights = form.weights();
        mustHaves = form.mustHaves();
        twoGradesApart = Boolean.TRUE.equals(form.twoGradesApart());
        pastShares = form.pastShares();
        partnerInMind = Boolean.TRUE.equals(form.partnerInMind());
        visibility = form.visibility();
        status = form.status();
        version++;
        updatedAt = at;
    }

    /** One more version, though nothing has changed. */
    void renumber() {
        version++;
    }

    /** The line manager was erased. */
    void forgetLineManager(Instant at) {
        lineManagerSubject = null;
        version++;
        updatedAt = at;
    }
}
