package de.filmfarm.lexikon.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class LanguageTagConverter implements AttributeConverter<LanguageTag, String> {

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable LanguageTag tag) {
		return (tag != null) ? tag.value() : null;
	}

	@Override
	public @Nullable LanguageTag convertToEntityAttribute(@Nullable String value) {
		return (value != null) ? LanguageTag.of(value) : null;
	}

}
