package org.briefingroom.question;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import org.briefingroom.question.kinds.Content;
import org.briefingroom.question.kinds.Kind;

/** Content as the JSON that is stored: the record's fields and its kind. */
@Converter
public class ContentColumn implements AttributeConverter<Content, String> {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    private interface NamesItsKind {
    }

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addMixIn(Content.class, NamesItsKind.class)
            .build();

    static {
        Arrays.stream(Kind.values()).forEach(kind -> MAPPER.registerSubtypes(new NamedType(kind.content(), kind.name())));
    }

    @Override
    public String convertToDatabaseColumn(Content content) {
        try {
            return content == null ? null : MAPPER.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Content convertToEntityAttribute(String json) {
        try {
            return json == null ? null : MAPPER.readValue(json, Content.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
