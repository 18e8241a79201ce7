package org.briefingroom.quiz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import org.briefingroom.question.kinds.Response;

/** A response as the JSON that is stored: the list of its values. */
@Converter
class ResponseColumn implements AttributeConverter<Response, String> {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(Response response) {
        try {
            return MAPPER.writeValueAsString(response.values());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Response convertToEntityAttribute(String json) {
        try {
            return new Response(Arrays.asList(MAPPER.readValue(json, String[].class)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
