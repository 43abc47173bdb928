package khlang.library.guide;

import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads {@code none} or a list of fees. */
class FeesReader extends StdDeserializer<Fees> {

    FeesReader() {
        super(Fees.class);
    }

    @Override
    public Fees deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            NoneWord.expect(parser, context, Fees.class);
            return Fees.NONE;
        }
        return new Fees(List.of(context.readValue(parser, Fee[].class)));
    }
}
