package de.filmfarm.lexikon.term;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CategoryTests {

	private final Category camera = new Category("camera", null);

	private final Category movement = new Category("camera-movement", this.camera);

	@Test
	void isADepartmentWithoutAParent() {
		assertThat(this.camera.isDepartment()).isTrue();
		assertThat(this.movement.isDepartment()).isFalse();
		assertThat(this.movement.getParent()).isSameAs(this.camera);
	}

	@Test
	void hasTwoLevelsOnly() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Category("dolly-work", this.movement))
			.withMessageContaining("dolly-work");
	}

	@Test
	void hasAKeyThatCanStandInAnAddress() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Category("Camera & light", null));
	}

}
