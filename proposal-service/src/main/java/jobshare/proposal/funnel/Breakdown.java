package jobshare.proposal.funnel;

/** How the funnel may be divided into groups. Each pitch is in exactly one group. */
public enum Breakdown {
    ROLE("p.role_id::text", "(p.key)", ""),
    /**
     * By the recruiter's keyed hash, which identifies nobody. A group shows a part of the hash, and one of the recruiter's roles.
     */
    RECRUITER("coalesce(left(r.recruiter_key, 12), '')", "min(p.role_id::text)", " left join role_copy r on r.id = p.role_id"),
    /** By the jurisdictions of the statutory requests: none, one or two. */
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

    /** SQL expression for the group of a row {@code p} of {@code funnel_entry}. */
    String key() {
        return key;
    }

    /** SQL expression for a role of the group; null if groups have no roles. */
    String role() {
        return role;
    }

    /** SQL join that these expressions need. */
    String join() {
        return join;
    }

    boolean isTime() {
        return this == MONTH || this == QUARTER;
    }

    /** The label of the group of pitches without a key, and of roles without a title. */
    String fallbackLabel() {
        return switch (this) {
            case ROLE, RECRUITER -> "Unknown";
            case JURISDICTION -> "No statutory request";
            case ARRANGEMENT -> "No offer yet";
            case MONTH, QUARTER -> "";
        };
    }
}
