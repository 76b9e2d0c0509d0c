import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// What is loaded lazily is compiled while a test waits for it.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);
