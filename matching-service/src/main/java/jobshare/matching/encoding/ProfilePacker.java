package jobshare.matching.encoding;

/** Packs an {@link EncodedProfile} into the words of one row of {@link ProfileColumns}. */
final class ProfilePacker {

    private ProfilePacker() {
    }

    static long[] of(EncodedProfile person, SharedValues sharedValues) {
        var packed = new long[ProfileColumns.WIDTH];
        packed[ProfileColumns.ID_HIGH] = person.idHigh;
        packed[ProfileColumns.ID_LOW] = person.idLow;
        packed[ProfileColumns.VERSION] = person.version;
        packed[ProfileColumns.TIME_COLUMN] = ProfileColumns.AVAILABLE
                .with(person.patternProvided ? person.available : -1L >>> Long.SIZE - ProfileColumns.AVAILABLE.bits())
                | ProfileColumns.PATTERN_PROVIDED.with(bit(person.patternProvided))
                | ProfileColumns.OVERLAP.with(person.overlapSlots + 1) | ProfileColumns.SPLITS.with(person.splits)
                | ProfileColumns.WAY.with(person.wayOfSharing + 1) | ProfileColumns.DIRECTION.with(person.direction + 1)
                | ProfileColumns.ACTIVE.with(bit(person.active)) | ProfileColumns.VISIBLE.with(bit(person.visible));
        packed[ProfileColumns.PLACE_COLUMN] = ProfileColumns.GRADE.with(person.grade + 1)
                | ProfileColumns.MIN_SHARE.with(Math.max(0, person.minShare))
                | ProfileColumns.MAX_SHARE.with(person.maxShare < 0 ? ProfileColumns.ANY_MAX_SHARE : person.maxShare)
                | ProfileColumns.SITE.with(person.site) | ProfileColumns.REMOTE.with(person.remote + 1)
                | ProfileColumns.TWO_GRADES_APART.with(bit(person.acceptsTwoGradesApart));
        packed[ProfileColumns.PREFERENCE_COLUMN] = ProfileColumns.PREFERRED.with(person.preferred)
                | ProfileColumns.YEARS.with(person.years + 1) | ProfileColumns.GROUP_DIGITS.with(person.groupDigits)
                | ProfileColumns.MUST_HAVES.with(person.mustHaves)
                | ProfileColumns.LANGUAGES_PROVIDED.with(bit(person.languagesProvided))
                | ProfileColumns.HORIZON.with(person.horizonMonths + 1);
        packed[ProfileColumns.ANSWERS_COLUMN] = ProfileColumns.VALUES.with(Integer.toUnsignedLong(person.values))
                | ProfileColumns.WEIGHTS.with(person.weights);
        packed[ProfileColumns.WORK_COLUMN] = ProfileColumns.OCCUPATION.with(person.occupation)
                | ProfileColumns.GROUP.with(Short.toUnsignedInt(person.group))
                | ProfileColumns.STRENGTH_1.with(strength(person, 0));
        packed[ProfileColumns.STRENGTHS_COLUMN] = ProfileColumns.STRENGTH_2.with(strength(person, 1))
                | ProfileColumns.STRENGTH_3.with(strength(person, 2))
                | ProfileColumns.ZONE.with(sharedValues.zones.number(new SharedValues.Zone(person.timeZone, person.zoneOffsets)));
        packed[ProfileColumns.MORE_STRENGTHS_COLUMN] = ProfileColumns.STRENGTH_4.with(strength(person, 3))
                | ProfileColumns.STRENGTH_5.with(strength(person, 4)) | ProfileColumns.SKILL_LEVELS.with(person.skillLevels);
        packed[ProfileColumns.REST_COLUMN] = ProfileColumns.BUSINESS_UNIT.with(person.businessUnit)
                | ProfileColumns.LANGUAGES.with(sharedValues.languages.number(new SharedValues.Languages(person.languages)))
                | ProfileColumns.LANGUAGE_BITS.with(ProfileColumns.languageBits(person));
        packed[ProfileColumns.PAY_COLUMN] = ProfileColumns.PAY.with(person.pay + 1)
                | ProfileColumns.CURRENCY.with(person.currency)
                | ProfileColumns.OFFSET.with(ProfileColumns.offset(person.zoneOffsets));
        return packed;
    }

    private static int bit(boolean set) {
        return set ? 1 : 0;
    }

    private static int strength(EncodedProfile person, int rank) {
        return rank < person.strengths.length ? person.strengths[rank] : StringDictionary.ABSENT;
    }
}
