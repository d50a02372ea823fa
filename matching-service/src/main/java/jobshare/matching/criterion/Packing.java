package jobshare.matching.criterion;

/** {@link Traits} in the words that {@link Columns} hold. */
final class Packing {

    private Packing() {
    }

    static long[] of(Traits person, Commons commons) {
        var packed = new long[Columns.WIDTH];
        packed[Columns.ID_HIGH] = person.idHigh;
        packed[Columns.ID_LOW] = person.idLow;
        packed[Columns.VERSION] = person.version;
        packed[Columns.TIME_COLUMN] = Columns.AVAILABLE
                .with(person.patternTold ? person.available : -1L >>> Long.SIZE - Columns.AVAILABLE.bits())
                | Columns.PATTERN_TOLD.with(bit(person.patternTold)) | Columns.OVERLAP.with(person.overlapSlots + 1)
                | Columns.SPLITS.with(person.splits) | Columns.WAY.with(person.wayOfSharing + 1)
                | Columns.DIRECTION.with(person.direction + 1)
                | Columns.ACTIVE.with(bit(person.active)) | Columns.VISIBLE.with(bit(person.visible));
        packed[Columns.PLACE_COLUMN] = Columns.GRADE.with(person.grade + 1) | Columns.LEAST.with(Math.max(0, person.least))
                | Columns.MOST.with(person.most < 0 ? Columns.ANY_MOST : person.most) | Columns.SITE.with(person.site)
                | Columns.REMOTE.with(person.remote + 1) | Columns.TWO_GRADES_APART.with(bit(person.twoGradesApart));
        packed[Columns.PREFERENCE_COLUMN] = Columns.PREFERRED.with(person.preferred) | Columns.YEARS.with(person.years + 1)
                | Columns.GROUP_DIGITS.with(person.groupDigits) | Columns.MUST_HAVES.with(person.mustHaves)
                | Columns.LANGUAGES_TOLD.with(bit(person.languagesTold));
        packed[Columns.ANSWERS_COLUMN] = Columns.VALUES.with(Integer.toUnsignedLong(person.values))
                | Columns.WEIGHTS.with(person.weights)
                | Columns.HORIZON.with(person.horizonMonths + 1);
        packed[Columns.WORK_COLUMN] = Columns.OCCUPATION.with(person.occupation)
                | Columns.GROUP.with(Short.toUnsignedInt(person.group))
                | Columns.STRENGTH_1.with(strength(person, 0));
        packed[Columns.STRENGTHS_COLUMN] = Columns.STRENGTH_2.with(strength(person, 1))
                | Columns.STRENGTH_3.with(strength(person, 2))
                | Columns.ZONE.with(commons.zones.number(new Commons.Zone(person.timeZone, person.zoneOffsets)));
        packed[Columns.MORE_STRENGTHS_COLUMN] = Columns.STRENGTH_4.with(strength(person, 3))
                | Columns.STRENGTH_5.with(strength(person, 4))
                | Columns.SKILL_LEVELS.with(person.skillLevels);
        packed[Columns.REST_COLUMN] = Columns.BUSINESS_UNIT.with(person.businessUnit)
                | Columns.LANGUAGES.with(commons.languages.number(new Commons.Languages(person.languages)))
                | Columns.LANGUAGE_BITS.with(Columns.languageBits(person));
        packed[Columns.PAY_COLUMN] = Columns.PAY.with(person.pay + 1) | Columns.CURRENCY.with(person.currency)
                | Columns.OFFSET.with(Columns.offset(person.zoneOffsets));
        return packed;
    }

    private static int bit(boolean set) {
        return set ? 1 : 0;
    }

    private static int strength(Traits person, int rank) {
        return rank < person.strengths.length ? person.strengths[rank] : Lexicon.NOT_TOLD;
    }
}
