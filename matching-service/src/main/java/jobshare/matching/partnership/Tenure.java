package jobshare.matching.partnership;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** How long two partners have worked together, and their next {@link Anniversary}. Empty before both confirmed. */
@Embeddable
@NullUnmarked
class Tenure {

    private LocalDate togetherSince;
    private int years;
    private LocalDate nextAnniversary;

    protected Tenure() {
    }

    /** @param firstDay may be years ago */
    static Tenure since(LocalDate firstDay, LocalDate today) {
        var tenure = new Tenure();
        tenure.togetherSince = firstDay;
        tenure.recalculate(today);
        return tenure;
    }

    /** Recalculates years and next anniversary. If several anniversaries were missed, the last one counts. */
    void recalculate(LocalDate today) {
        years = Anniversary.years(togetherSince, today);
        nextAnniversary = Anniversary.after(togetherSince, today);
    }

    /** The first day. */
    @Nullable
    LocalDate since() {
        return togetherSince;
    }

    /** Whole years at the last anniversary. */
    int years() {
        return years;
    }
}
