package jobshare.matching.partnership;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** How long two have worked together, and when they next have an {@link Anniversary}; nothing before both have said yes. */
@Embeddable
@NullUnmarked
class Together {

    private LocalDate togetherSince;
    private int years;
    private LocalDate nextAnniversary;

    protected Together() {
    }

    /** From a first day, which may be long past. */
    static Together since(LocalDate firstDay, LocalDate today) {
        var together = new Together();
        together.togetherSince = firstDay;
        together.reckon(today);
        return together;
    }

    /** As of a day: of several anniversaries that nobody could tell in time, the last counts. */
    void reckon(LocalDate today) {
        years = Anniversary.years(togetherSince, today);
        nextAnniversary = Anniversary.after(togetherSince, today);
    }

    /** The first day. */
    @Nullable
    LocalDate since() {
        return togetherSince;
    }

    /** Whole years, as of the last anniversary. */
    int years() {
        return years;
    }
}
