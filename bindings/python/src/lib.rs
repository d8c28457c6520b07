//! The Rust half of the Python package `chuan`: it turns Python's objects into engine calls and back, and knows no rule.
//!
//! One file one idea: `calls` the door and single values, `standard` what judges records, `finding` what is found, `dict` a dict
//! into a record as it is, `object` Python objects as canonical JSON, `arrow_in` and `arrow_out` columns by the Arrow C data
//! interface, `table` the judging of tables, `progress` what is told meanwhile.

mod arrow_in;
mod arrow_out;
mod calls;
mod dict;
mod error;
mod finding;
mod object;
mod progress;
mod standard;
mod table;

use pyo3::prelude::*;

#[pymodule]
fn _chuan(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<finding::Finding>()?;
    module.add_class::<standard::Standard>()?;
    module.add_class::<table::Judged>()?;
    module.add_class::<arrow_out::Table>()?;
    module.add_function(wrap_pyfunction!(calls::call, module)?)?;
    module.add_function(wrap_pyfunction!(calls::call_parts, module)?)?;
    module.add_function(wrap_pyfunction!(calls::check_value, module)?)?;
    module.add_function(wrap_pyfunction!(calls::normalize_value, module)?)?;
    module.add("LIBRARY", chuan::engine::door::LIBRARY)?;
    module.add("ABI", chuan::engine::door::ABI)
}
