package khlang.library.guide;

import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads {@code none} or the two lists. */
class ServicePapersReader extends StdDeserializer<ServicePapers> {

    /** The same two lists, read by the ordinary rules. */
    private record Lists(List<ServicePaper> identity, List<ServicePaper> other) {}

    ServicePapersReader() {
        super(ServicePapers.class);
    }

    @Override
    public ServicePapers deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            NoneWord.expect(parser, context, ServicePapers.class);
            return ServicePapers.NONE;
        }
        Lists lists = context.readValue(parser, Lists.class);
        return new ServicePapers(lists.identity(), lists.other());
    }
}
