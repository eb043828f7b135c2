-- A diagram is kept as the lines that describe it, and drawn in the language of whoever looks at it.
alter table figure drop constraint figure_media_type_check;
alter table figure add constraint figure_media_type_check
  check (media_type in ('image/svg+xml', 'image/png', 'image/jpeg', 'image/webp', 'application/yaml'));
