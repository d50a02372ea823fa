package jobshare.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import jobshare.kit.rejection.UnreadableValue;
import org.jspecify.annotations.Nullable;

/** Rejects text that PostgreSQL or UTF-8 cannot represent, so that stored text is returned exactly as it was sent. */
class StorableTextDeserializer extends StringDeserializer {

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var text = super.deserialize(parser, context);
        var reason = rejectionReason(text);
        if (reason != null) {
            throw JsonMappingException.from(parser, reason, new UnreadableValue(reason));
        }
        return text;
    }

    static @Nullable String rejectionReason(@Nullable String text) {
        if (text == null) {
            return null;
        }
        if (text.indexOf('\0') >= 0) {
            return "The text contains the character U+0000, which cannot be stored.";
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i)) && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(text.charAt(i))) {
                return "The text contains half a surrogate pair, which is not a character.";
            }
        }
        return null;
    }

    static class Key extends KeyDeserializer {
        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            var reason = rejectionReason(key);
            if (reason != null) {
                throw JsonMappingException.from(context, reason, new UnreadableValue(reason));
            }
            return key;
        }
    }
}
