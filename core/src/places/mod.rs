//! Administrative units by date, their lineage, and addresses.
