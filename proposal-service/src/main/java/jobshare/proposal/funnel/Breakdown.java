package jobshare.proposal.funnel;

/** By what the funnel may be divided into groups; each pitch is in one of them. */
public enum Breakdown {
    ROLE("p.role_id::text", "(p.key)", ""),
    /** By the keyed hash that the role carries, which nobody can read: shown is a part of it, and one of the recruiter's roles. */
    RECRUITER("coalesce(left(r.recruiter_key, 12), '')", "min(p.role_id::text)",
            " left join known_role r on r.id = p.role_id"),
    /** By the laws under which the two have made statutory requests, which may be two, or none. */
    JURISDICTION("coalesce(j.jurisdictions, '')", "null", """
             left join (select proposal_id, string_agg(distinct jurisdiction, ' + ' order by jurisdiction) as jurisdictions
            from statutory_request group by proposal_id) j on j.proposal_id = p.proposal_id"""),
    /** By the kind of the last offer. */
    ARRANGEMENT("coalesce(p.arrangement, '')", "null", ""),
    MONTH("to_char(p.drafted_at at time zone 'UTC', 'YYYY-MM')", "null", ""),
    QUARTER("to_char(p.drafted_at at time zone 'UTC', 'YYYY-\"Q\"Q')", "null", "");

    private final String key;
    private final String role;
    private final String join;

    Breakdown(String key, String role, String join) {
        this.key = key;
        this.role = role;
        this.join = join;
    }

    /** SQL of what tells the group of a row {@code p} of {@code progress}. */
    String key() {
        return key;
    }

    /** SQL of a role of the group, where groups have roles. */
    String role() {
        return role;
    }

    /** SQL of what else is needed for it. */
    String join() {
        return join;
    }

    boolean isTime() { return this == MONTH || this == QUARTER; }

    /** What a group is called that has neither a key nor a role with a title. */
    String labelOfNone() {
        return switch (this) {
            case ROLE, RECRUITER -> "Unknown";
            case JURISDICTION -> "No statutory request";
            case ARRANGEMENT -> "No offer yet";
            case MONTH, QUARTER -> "";
        };
    }
}
