package jobshare.profile.role;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import jobshare.kit.id.RoleId;
import org.jspecify.annotations.Nullable;

/** Stores a {@link RoleId} as a UUID. */
@Converter
public class RoleIdConverter implements AttributeConverter<RoleId, UUID> {

    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable RoleId id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable RoleId convertToEntityAttribute(@Nullable UUID value) {
        return value == null ? null : RoleId.of(value);
    }
}
