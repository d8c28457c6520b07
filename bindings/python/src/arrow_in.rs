//! Tables in, by the Arrow PyCapsule interface. Columns of texts are read where they lie; numbers and days become texts.

use crate::error::error;
use arrow_array::cast::AsArray;
use arrow_array::ffi::{FFI_ArrowArray, FFI_ArrowSchema, from_ffi};
use arrow_array::ffi_stream::{FFI_ArrowArrayStream, RecordBatchStreamReader};
use arrow_array::temporal_conversions::{
    date32_to_datetime, date64_to_datetime, timestamp_ms_to_datetime, timestamp_ns_to_datetime,
    timestamp_s_to_datetime, timestamp_us_to_datetime,
};
use arrow_array::types::{
    ArrowPrimitiveType, Date32Type, Date64Type, Float32Type, Float64Type, Int8Type, Int16Type, Int32Type,
    Int64Type, TimestampMicrosecondType, TimestampMillisecondType, TimestampNanosecondType,
    TimestampSecondType, UInt8Type, UInt16Type, UInt32Type, UInt64Type,
};
use arrow_array::{
    Array, ArrayRef, GenericStringArray, OffsetSizeTrait, RecordBatch, RecordBatchReader, StringViewArray,
    StructArray,
};
use arrow_buffer::{Buffer, NullBuffer};
use arrow_schema::{ArrowError, DataType, SchemaRef, TimeUnit};
use chuan::formats::columns::{Grid, Offsets, TextColumn, Texts, word_of};
use chuan::values::Packed;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyDict, PyTuple};
use std::ops::Range;

/// Batches of a table, and how they are made.
pub(crate) struct Input {
    pub(crate) schema: SchemaRef,
    batches: Batches,
}

enum Batches {
    Stream(Box<RecordBatchStreamReader>),
    One(Option<RecordBatch>),
}

impl Iterator for Input {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        match &mut self.batches {
            // Whatever stops a stream on its way, its maker calls it: a reader of Python that raises, a file that ends.
            Batches::Stream(reader) => {
                reader.next().map(|r| r.map_err(|_| ArrowError::IpcError(String::new())))
            }
            Batches::One(batch) => batch.take().map(Ok),
        }
    }
}

/// Takes a table over from any library that can hand one out.
pub(crate) fn open(table: &Bound<'_, PyAny>) -> PyResult<Input> {
    let input = open_as_it_is(table)?;
    let nothing = input.schema.fields().iter().any(|f| matches!(f.data_type(), DataType::Null));
    let maker: String = table.get_type().getattr("__module__")?.extract()?;
    if !nothing || !maker.starts_with("polars.") {
        return Ok(input);
    }
    // Columns of nothing come out of polars with a buffer that the interface does not give them, so that nobody strict takes
    // them: as texts they are sound.
    let polars = table.py().import("polars")?;
    let texts = PyDict::new(table.py());
    texts.set_item(polars.getattr("Null")?, polars.getattr("String")?)?;
    open_as_it_is(&table.call_method1("cast", (texts,))?)
}

#[expect(
    unsafe_code,
    reason = "the C data interface is made of pointers; their makers answer for them by its contract"
)]
fn open_as_it_is(table: &Bound<'_, PyAny>) -> PyResult<Input> {
    let py = table.py();
    let bad =
        |e: &ArrowError| error(py, "bad-table", &format!("the table can not be taken over: {}", why(e)));
    if let Ok(method) = table.getattr("__arrow_c_stream__") {
        let capsule = method.call0()?;
        let capsule = capsule.cast::<PyCapsule>()?;
        let pointer = capsule.pointer_checked(Some(c"arrow_array_stream"))?.cast::<FFI_ArrowArrayStream>();
        // SAFETY: a capsule of this name holds a stream by the contract of the interface; it is moved out of it here.
        let stream = unsafe { FFI_ArrowArrayStream::from_raw(pointer.as_ptr()) };
        let reader = RecordBatchStreamReader::try_new(stream).map_err(|e| bad(&e))?;
        return Ok(Input { schema: reader.schema(), batches: Batches::Stream(Box::new(reader)) });
    }
    let Ok(method) = table.getattr("__arrow_c_array__") else {
        let kind = table.get_type().name()?;
        return Err(PyTypeError::new_err(format!(
            "expected a table with the Arrow PyCapsule interface (pandas 2.2 or later, polars, pyarrow, duckdb …), not {kind}"
        )));
    };
    let pair = method.call0()?;
    let pair = pair.cast::<PyTuple>()?;
    let (schema, array) = (pair.get_item(0)?, pair.get_item(1)?);
    let schema =
        schema.cast::<PyCapsule>()?.pointer_checked(Some(c"arrow_schema"))?.cast::<FFI_ArrowSchema>();
    let array = array.cast::<PyCapsule>()?.pointer_checked(Some(c"arrow_array"))?.cast::<FFI_ArrowArray>();
    // SAFETY: capsules of these names hold a schema and an array of it by the contract of the interface; the array is moved out.
    let data = unsafe {
        let array = FFI_ArrowArray::from_raw(array.as_ptr());
        from_ffi(array, schema.as_ref())
    };
    let data = data.map_err(|e| bad(&e))?;
    if !matches!(data.data_type(), DataType::Struct(_)) {
        return Err(PyTypeError::new_err("expected a table, not a single column"));
    }
    let batch = RecordBatch::from(StructArray::from(data));
    Ok(Input { schema: batch.schema(), batches: Batches::One(Some(batch)) })
}

/// What went wrong in words that quote no cell.
pub(crate) fn why(error: &ArrowError) -> &'static str {
    match error {
        ArrowError::CDataInterface(_) => "it is a single column, or breaks the Arrow C data interface",
        ArrowError::SchemaError(_) | ArrowError::InvalidArgumentError(_) => {
            "it is no table, or its columns do not fit it"
        }
        ArrowError::MemoryError(_) => "memory ran out",
        _ => "what gives its rows failed on the way",
    }
}

/// Whether columns of this type can be read.
pub(crate) fn is_read(data_type: &DataType) -> bool {
    match data_type {
        DataType::Dictionary(_, values) => is_read(values) && !matches!(**values, DataType::Dictionary(..)),
        other => {
            other.is_integer()
                || matches!(
                    other,
                    DataType::Utf8
                        | DataType::LargeUtf8
                        | DataType::Utf8View
                        | DataType::Null
                        | DataType::Boolean
                        | DataType::Float32
                        | DataType::Float64
                        | DataType::Date32
                        | DataType::Date64
                        | DataType::Timestamp(..)
                )
        }
    }
}

/// A batch whose columns are texts.
pub(crate) struct Batch {
    rows: usize,
    columns: Vec<Column>,
}

enum Column {
    Nothing,
    Small(GenericStringArray<i32>),
    Large(GenericStringArray<i64>),
    /// With, for each of its buffers, whether all of it is UTF-8.
    Views(StringViewArray, Vec<bool>),
    /// Numbers and days, written out.
    Own(TextColumn),
    /// Which value each row has.
    Coded(Vec<usize>, Option<NullBuffer>, Box<Column>),
}

impl Batch {
    /// Looks at every column; the name of one that is not UTF-8 is the error.
    pub(crate) fn new(batch: &RecordBatch) -> Result<Batch, String> {
        let schema = batch.schema_ref();
        let columns = batch.columns().iter().zip(schema.fields());
        let columns = columns.map(|(array, field)| column(array).ok_or_else(|| field.name().clone()));
        Ok(Batch { rows: batch.num_rows(), columns: columns.collect::<Result<_, _>>()? })
    }
}

impl Grid for Batch {
    fn rows(&self) -> usize {
        self.rows
    }

    fn each<'g>(&'g self, column: usize, rows: Range<usize>, visit: &mut dyn FnMut(usize, &'g str)) {
        match self.columns.get(column) {
            None | Some(Column::Nothing) => {}
            Some(Column::Small(array)) => {
                texts(array, Offsets::Small(array.value_offsets())).each(rows, visit);
            }
            Some(Column::Large(array)) => {
                texts(array, Offsets::Large(array.value_offsets())).each(rows, visit);
            }
            Some(Column::Own(own)) => own_texts(own).each(rows, visit),
            Some(Column::Views(array, whole)) => views(array, whole, rows, visit),
            Some(Column::Coded(..)) => {
                for row in rows {
                    if let Some(text) = self.text(column, row) {
                        visit(row, text);
                    }
                }
            }
        }
    }

    fn text(&self, column: usize, row: usize) -> Option<&str> {
        match self.columns.get(column)? {
            Column::Coded(keys, nulls, values) => {
                let key = keys.get(row).filter(|_| nulls.as_ref().is_none_or(|n| n.is_valid(row)))?;
                values.text(*key)
            }
            column => column.text(row),
        }
    }

    fn cells<'g>(&'g self, column: usize, rows: Range<usize>, cells: &mut [&'g str]) {
        let start = rows.start;
        let mut put = |row: usize, text| {
            if let Some(cell) = cells.get_mut(row - start) {
                *cell = text;
            }
        };
        // The ways in which most tables come, without a detour for each cell.
        match self.columns.get(column) {
            Some(Column::Small(array)) => {
                texts(array, Offsets::Small(array.value_offsets())).cells(rows, cells);
            }
            Some(Column::Large(array)) => {
                texts(array, Offsets::Large(array.value_offsets())).cells(rows, cells);
            }
            Some(Column::Views(array, whole)) => views(array, whole, rows, put),
            _ => self.each(column, rows, &mut put),
        }
    }

    fn packed(&self, column: usize, rows: Range<usize>, cells: &mut [Packed]) {
        let start = rows.start;
        cells.fill(Packed::NONE);
        match self.columns.get(column) {
            Some(Column::Small(array)) => {
                texts(array, Offsets::Small(array.value_offsets())).packed(rows, cells);
            }
            Some(Column::Large(array)) => {
                texts(array, Offsets::Large(array.value_offsets())).packed(rows, cells);
            }
            Some(Column::Views(array, _)) => packed_views(array, rows, cells),
            _ => self.each(column, rows, &mut |row, text| {
                if let Some(cell) = cells.get_mut(row - start) {
                    *cell = Packed::of(text.as_bytes());
                }
            }),
        }
    }
}

/// Views as they are, short texts in place.
fn packed_views(array: &StringViewArray, rows: Range<usize>, cells: &mut [Packed]) {
    let views = array.views().get(rows.clone()).unwrap_or_default();
    for (n, (views, cells)) in views.chunks(RUN).zip(cells.chunks_mut(RUN)).enumerate() {
        let nulls = array.nulls().map(|n| n.inner());
        let valid =
            nulls.map_or(u64::MAX, |bits| word_of(bits.values(), bits.offset() + rows.start + n * RUN));
        Packed::of_views(views, valid, cells);
    }
}

/// Shows the texts of views.
#[inline(always)]
fn views<'a>(
    array: &'a StringViewArray,
    whole: &[bool],
    rows: Range<usize>,
    mut visit: impl FnMut(usize, &'a str),
) {
    for row in rows.filter(|row| array.nulls().is_none_or(|n| n.is_valid(*row))) {
        if let Some(text) = view::<true>(array, whole, row) {
            visit(row, text);
        }
    }
}

impl Column {
    /// One text; slower than all in a row.
    fn text(&self, row: usize) -> Option<&str> {
        match self {
            Column::Small(array) => texts(array, Offsets::Small(array.value_offsets())).text(row),
            Column::Large(array) => texts(array, Offsets::Large(array.value_offsets())).text(row),
            Column::Views(array, whole) if array.is_valid(row) => view::<true>(array, whole, row),
            Column::Own(own) => own_texts(own).text(row),
            Column::Nothing | Column::Views(..) | Column::Coded(..) => None,
        }
    }
}

#[expect(unsafe_code, reason = "the bytes were found to be UTF-8 when the batch came in")]
fn texts<'a, O: OffsetSizeTrait>(array: &'a GenericStringArray<O>, offsets: Offsets<'a>) -> Texts<'a> {
    // SAFETY: `checked` has looked at them.
    let bytes = unsafe { std::str::from_utf8_unchecked(array.value_data()) };
    let valid = array.nulls().map(|n| n.inner());
    Texts { bytes, offsets, valid: valid.map(|v| v.values()), skip: valid.map_or(0, |v| v.offset()) }
}

fn own_texts(own: &TextColumn) -> Texts<'_> {
    Texts { bytes: &own.bytes, offsets: Offsets::Small(&own.offsets), valid: Some(&own.valid), skip: 0 }
}

const INLINE: usize = 12;
/// Views that are looked at together.
const RUN: usize = 64;
/// Texts that are a smaller part of their buffers than this are looked at one by one.
const FEW: usize = 4;
/// The bits that no ASCII text in a view has.
const NOT_ASCII: u128 = 0x8080_8080_8080_8080_8080_8080 << 32;

/// The text of a view: up to 12 bytes lie in it, longer ones in a buffer. `LOOKED` says that all texts of the column that have a
/// value have been looked at: see [`column`].
#[inline(always)]
#[expect(unsafe_code, reason = "bytes that were found to be UTF-8 need not be looked at again")]
fn view<'a, const LOOKED: bool>(array: &'a StringViewArray, whole: &[bool], row: usize) -> Option<&'a str> {
    let view = array.views().get(row)?;
    let [length, _, buffer, offset] = words(*view);
    let length = length as usize;
    if length <= INLINE {
        // SAFETY: a view is 16 bytes, of which the last 12 hold a text this short.
        let bytes =
            unsafe { std::slice::from_raw_parts(std::ptr::from_ref(view).cast::<u8>().add(4), length) };
        return if LOOKED || view & NOT_ASCII == 0 {
            // SAFETY: ASCII is UTF-8, and a short text that may be none was looked at when the batch came in.
            Some(unsafe { std::str::from_utf8_unchecked(bytes) })
        } else {
            std::str::from_utf8(bytes).ok()
        };
    }
    let bytes = array.data_buffers().get(buffer as usize)?.as_slice();
    let range = offset as usize..offset as usize + length;
    if whole.get(buffer as usize).copied().unwrap_or(false) {
        // SAFETY: all of the buffer was found to be UTF-8 when the batch came in.
        return unsafe { std::str::from_utf8_unchecked(bytes) }.get(range);
    }
    std::str::from_utf8(bytes.get(range)?).ok()
}

fn words(view: u128) -> [u32; 4] {
    #[expect(clippy::cast_possible_truncation, reason = "the four words of a view, one after the other")]
    [view as u32, (view >> 32) as u32, (view >> 64) as u32, (view >> 96) as u32]
}

/// Nothing when the column is not UTF-8.
fn column(array: &ArrayRef) -> Option<Column> {
    Some(match array.data_type() {
        DataType::Utf8 => Column::Small(checked(array.as_string::<i32>())?),
        DataType::LargeUtf8 => Column::Large(checked(array.as_string::<i64>())?),
        DataType::Utf8View => {
            let views = array.as_string_view().clone();
            let whole = whole_buffers(&views)?;
            Column::Views(views, whole)
        }
        DataType::Dictionary(..) => {
            let coded = array.as_any_dictionary();
            if coded.values().is_empty() {
                return Some(Column::Nothing);
            }
            let values = column(coded.values())?;
            Column::Coded(coded.normalized_keys(), coded.keys().nulls().cloned(), Box::new(values))
        }
        DataType::Boolean => {
            let flags = array.as_boolean();
            own(array, |row| Some(flags.value(row).to_string()))
        }
        DataType::Int8 => numbers::<Int8Type>(array),
        DataType::Int16 => numbers::<Int16Type>(array),
        DataType::Int32 => numbers::<Int32Type>(array),
        DataType::Int64 => numbers::<Int64Type>(array),
        DataType::UInt8 => numbers::<UInt8Type>(array),
        DataType::UInt16 => numbers::<UInt16Type>(array),
        DataType::UInt32 => numbers::<UInt32Type>(array),
        DataType::UInt64 => numbers::<UInt64Type>(array),
        DataType::Float32 => {
            let values = array.as_primitive::<Float32Type>();
            own(array, |row| whole(f64::from(values.value(row))))
        }
        DataType::Float64 => {
            let values = array.as_primitive::<Float64Type>();
            own(array, |row| whole(values.value(row)))
        }
        DataType::Date32 => days::<Date32Type>(array, |v| date32_to_datetime(v).map(|d| d.to_string())),
        DataType::Date64 => days::<Date64Type>(array, |v| date64_to_datetime(v).map(|d| d.to_string())),
        DataType::Timestamp(unit, zone) => {
            let end = if zone.is_some() { "Z" } else { "" };
            let with = move |text: Option<String>| text.map(|t| t + end);
            match unit {
                TimeUnit::Second => days::<TimestampSecondType>(array, move |v| {
                    with(timestamp_s_to_datetime(v).map(|d| d.to_string()))
                }),
                TimeUnit::Millisecond => days::<TimestampMillisecondType>(array, move |v| {
                    with(timestamp_ms_to_datetime(v).map(|d| d.to_string()))
                }),
                TimeUnit::Microsecond => days::<TimestampMicrosecondType>(array, move |v| {
                    with(timestamp_us_to_datetime(v).map(|d| d.to_string()))
                }),
                TimeUnit::Nanosecond => days::<TimestampNanosecondType>(array, move |v| {
                    with(timestamp_ns_to_datetime(v).map(|d| d.to_string()))
                }),
            }
        }
        _ => Column::Nothing,
    })
}

/// For each buffer of views whether all of it is UTF-8; nothing when one of the texts is not.
fn whole_buffers(views: &StringViewArray) -> Option<Vec<bool>> {
    let is_long = |view: u128| words(view)[0] as usize > INLINE;
    // In one pass: how long the texts in buffers are together, and which runs of views have short ones that are not ASCII. A
    // short text stands in its view behind its length, which is ASCII.
    let (mut long, mut doubts) = (0, Vec::new());
    for (n, some) in views.views().chunks(RUN).enumerate() {
        let mut odd = 0;
        for view in some {
            let (length, here) = (words(*view)[0] as usize, is_long(*view));
            long += if here { length } else { 0 };
            odd |= if here { 0 } else { *view };
        }
        if odd & NOT_ASCII != 0 {
            doubts.push(n);
        }
    }
    // A few rows of a large table come with all of its buffers: then only what they use is looked at, text by text.
    let there: usize = views.data_buffers().iter().map(|b| b.len()).sum();
    let few = there > 0 && long < there / FEW;
    let is_whole = |b: &Buffer| !few && simdutf8::basic::from_utf8(b).is_ok();
    let whole: Vec<bool> = views.data_buffers().iter().map(is_whole).collect();
    let all_whole = !whole.contains(&false);
    // Between texts a buffer may hold anything: where one is not UTF-8 as a whole, every text of it is looked at.
    if !all_whole {
        doubts = (0..views.len().div_ceil(RUN)).collect();
    }
    let doubtful = |row: usize| match views.views().get(row) {
        Some(view) if !is_long(*view) => view & NOT_ASCII != 0,
        _ => !all_whole,
    };
    let refused =
        |row: usize| doubtful(row) && views.is_valid(row) && view::<false>(views, &whole, row).is_none();
    // Short texts are looked at together, without what lies behind them in their views. Only where that says no, or buffers are
    // looked at text by text, each is looked at by itself.
    let mut run = [[0; 16]; RUN];
    for n in doubts {
        let rows = n * RUN..views.len().min((n + 1) * RUN);
        let some = views.views().get(rows.clone()).unwrap_or_default();
        for (place, view) in run.iter_mut().zip(some) {
            let behind = 96u32.saturating_sub(8 * words(*view)[0].min(12));
            *place = if is_long(*view) { [0; 16] } else { (view & (u128::MAX >> behind)).to_le_bytes() };
        }
        let text = run.get(..some.len()).unwrap_or_default().as_flattened();
        let sure = all_whole && simdutf8::basic::from_utf8(text).is_ok();
        if !sure && rows.clone().any(refused) {
            return None;
        }
    }
    Some(whole)
}

/// The column, when all its bytes are UTF-8.
fn checked<O: OffsetSizeTrait>(array: &GenericStringArray<O>) -> Option<GenericStringArray<O>> {
    simdutf8::basic::from_utf8(array.value_data()).is_ok().then(|| array.clone())
}

fn own(array: &ArrayRef, text: impl Fn(usize) -> Option<String>) -> Column {
    let mut column = TextColumn::default();
    for row in 0..array.len() {
        let text = array.is_valid(row).then(|| text(row)).flatten();
        column.push(text.as_deref().unwrap_or_default());
    }
    Column::Own(column)
}

fn numbers<T: ArrowPrimitiveType>(array: &ArrayRef) -> Column
where
    T::Native: std::fmt::Display,
{
    let values = array.as_primitive::<T>();
    own(array, |row| Some(values.value(row).to_string()))
}

/// A whole number that a data frame holds as a float because others are missing; any other as it prints.
fn whole(value: f64) -> Option<String> {
    (!value.is_nan()).then(|| value.to_string())
}

/// A moment at midnight without a zone is a day; any other keeps its time.
fn days<T: ArrowPrimitiveType>(array: &ArrayRef, text: impl Fn(T::Native) -> Option<String>) -> Column
where
    T::Native: std::fmt::Display,
{
    let values = array.as_primitive::<T>();
    own(array, |row| {
        // A number that is no day of the calendar stays what it is, to be unread, not nothing.
        let Some(text) = text(values.value(row)) else { return Some(values.value(row).to_string()) };
        Some(match text.split_once(' ') {
            Some((day, "00:00:00")) => day.to_owned(),
            Some((day, time)) => format!("{day}T{time}"),
            None => text,
        })
    })
}
