//! Tables out, by the Arrow PyCapsule interface: any number of times, for any library that takes one.

use crate::error::error;
use arrow_array::cast::AsArray;
use arrow_array::ffi::FFI_ArrowSchema;
use arrow_array::ffi_stream::FFI_ArrowArrayStream;
use arrow_array::types::{Int32Type, Int64Type};
use arrow_array::{
    Array, ArrayRef, DictionaryArray, Int32Array, RecordBatch, RecordBatchIterator, StringArray,
};
use arrow_buffer::{BooleanBuffer, Buffer, NullBuffer, OffsetBuffer, ScalarBuffer};
use arrow_schema::{ArrowError, DataType, SchemaRef};
use chuan::formats::columns::TextColumn;
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyDict};
use std::collections::HashMap;
use std::sync::Arc;

/// A table of Arrow columns.
#[pyclass(frozen, module = "chuan")]
pub(crate) struct Table {
    pub(crate) schema: SchemaRef,
    pub(crate) batches: Vec<RecordBatch>,
}

/// Made of our own columns, so a failure is ours.
pub(crate) fn failed(py: Python<'_>, _: &ArrowError) -> PyErr {
    error(py, "internal", "the result could not be made into a table")
}

#[pymethods]
impl Table {
    /// The table as an Arrow stream; a schema that is asked for is not followed, as the interface allows.
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        drop(requested_schema);
        let batches: Vec<Result<RecordBatch, ArrowError>> = self.batches.iter().cloned().map(Ok).collect();
        let reader = RecordBatchIterator::new(batches, Arc::clone(&self.schema));
        PyCapsule::new_with_value(py, FFI_ArrowArrayStream::new(Box::new(reader)), c"arrow_array_stream")
    }

    /// The schema, without the data.
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        let schema = FFI_ArrowSchema::try_from(self.schema.as_ref()).map_err(|e| failed(py, &e))?;
        PyCapsule::new_with_value(py, schema, c"arrow_schema")
    }

    /// The names of the columns.
    #[getter]
    fn column_names(&self) -> Vec<String> {
        self.schema.fields().iter().map(|f| f.name().clone()).collect()
    }

    /// How many rows there are.
    #[getter]
    fn num_rows(&self) -> usize {
        self.batches.iter().map(RecordBatch::num_rows).sum()
    }

    fn __len__(&self) -> usize {
        self.num_rows()
    }

    /// The first rows as dicts, all of them by default: for whoever has no data frame library.
    #[pyo3(signature = (limit = None))]
    fn to_pylist<'py>(&self, py: Python<'py>, limit: Option<usize>) -> PyResult<Vec<Bound<'py, PyDict>>> {
        let mut out = Vec::new();
        for batch in &self.batches {
            for row in 0..batch.num_rows() {
                if limit.is_some_and(|most| out.len() >= most) {
                    return Ok(out);
                }
                let dict = PyDict::new(py);
                for (field, column) in self.schema.fields().iter().zip(batch.columns()) {
                    set(&dict, field.name(), column, row)?;
                }
                out.push(dict);
            }
        }
        Ok(out)
    }

    fn __repr__(&self) -> String {
        format!("<chuan.Table: {} rows, columns {}>", self.num_rows(), self.column_names().join(", "))
    }
}

fn set(dict: &Bound<'_, PyDict>, name: &str, column: &ArrayRef, row: usize) -> PyResult<()> {
    if column.is_null(row) {
        return dict.set_item(name, dict.py().None());
    }
    match column.data_type() {
        DataType::Utf8 => dict.set_item(name, column.as_string::<i32>().value(row)),
        DataType::Int64 => dict.set_item(name, column.as_primitive::<Int64Type>().value(row)),
        DataType::Dictionary(..) => {
            let coded = column.as_dictionary::<Int32Type>();
            let key = coded.key(row).unwrap_or_default();
            dict.set_item(name, coded.values().as_string::<i32>().value(key))
        }
        _ => dict.set_item(name, dict.py().None()),
    }
}

/// A column of the engine as an Arrow array, without a copy.
pub(crate) fn array(column: TextColumn) -> Result<ArrayRef, ArrowError> {
    let rows = column.len();
    let nulls = (column.nulls > 0)
        .then(|| NullBuffer::new(BooleanBuffer::new(Buffer::from_vec(column.valid), 0, rows)));
    let offsets = if rows == 0 { vec![0] } else { column.offsets };
    let offsets = OffsetBuffer::new(ScalarBuffer::from(offsets));
    Ok(Arc::new(StringArray::try_new(offsets, Buffer::from_vec(column.bytes.into_bytes()), nulls)?))
}

/// Texts that repeat: each stands once.
#[derive(Default)]
pub(crate) struct Words {
    keys: Vec<Option<i32>>,
    known: HashMap<String, i32>,
    values: Vec<String>,
}

impl Words {
    /// The number of a text.
    pub(crate) fn number(&mut self, text: &str) -> i32 {
        if let Some(n) = self.known.get(text) {
            return *n;
        }
        let n = i32::try_from(self.values.len()).unwrap_or(i32::MAX);
        self.known.insert(text.to_owned(), n);
        self.values.push(text.to_owned());
        n
    }

    pub(crate) fn push(&mut self, text: &str) {
        let n = (!text.is_empty()).then(|| self.number(text));
        self.keys.push(n);
    }

    pub(crate) fn push_number(&mut self, n: Option<i32>) {
        self.keys.push(n);
    }

    pub(crate) fn array(self) -> Result<ArrayRef, ArrowError> {
        let values = StringArray::from_iter_values(self.values);
        let keys = Int32Array::from(self.keys);
        Ok(Arc::new(DictionaryArray::<Int32Type>::try_new(keys, Arc::new(values))?))
    }
}
