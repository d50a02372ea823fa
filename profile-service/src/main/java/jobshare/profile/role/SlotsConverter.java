package jobshare.profile.role;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jobshare.kit.time.Slots;
import org.jspecify.annotations.Nullable;

/** Stores {@link Slots} as a number with one bit for each slot. */
@Converter
public class SlotsConverter implements AttributeConverter<Slots, Long> {

    @Override
    public @Nullable Long convertToDatabaseColumn(@Nullable Slots slots) {
        return slots == null ? null : slots.bits();
    }

    @Override
    public @Nullable Slots convertToEntityAttribute(@Nullable Long bits) {
        return bits == null ? null : new Slots(bits);
    }
}
