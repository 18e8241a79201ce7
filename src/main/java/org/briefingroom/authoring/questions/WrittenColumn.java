package org.briefingroom.authoring.questions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A form as the JSON that is stored. */
@Converter
public class WrittenColumn implements AttributeConverter<Written, String> {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    @Override
    public String convertToDatabaseColumn(Written written) {
        try {
            return written == null ? null : MAPPER.writeValueAsString(written);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Written convertToEntityAttribute(String json) {
        try {
            return json == null ? null : MAPPER.readValue(json, Written.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
